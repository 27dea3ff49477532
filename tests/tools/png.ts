/** A PNG file's size in pixels, and whether its pixels can be transparent. */
export interface PngHeader {
  width: number;
  height: number;
  hasAlpha: boolean;
}

const SIGNATURE = '89504e470d0a1a0a';
/** Colour types with an alpha channel: grey with alpha, and colour with alpha. */
const WITH_ALPHA = [4, 6];

/** Reads the header of a PNG file. Throws when the bytes are something else. */
export function readPngHeader(file: Buffer): PngHeader {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is not a PNG file.');
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    hasAlpha: WITH_ALPHA.includes(file.readUInt8(25)),
  };
}

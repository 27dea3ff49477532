import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;

/**
 * Unpacks a ZIP file of the kind that the build writes: no encryption, no ZIP64, deflated or stored.
 * @returns each file's content by its path
 * @throws when the bytes are no such file
 */
export function readZip(zip: Buffer): Map<string, Buffer> {
  // Without a comment the directory's end is the last 22 bytes.
  const end = zip.length - 22;
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('This is not a ZIP file.');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    const local = zip.readUInt32LE(at + 42);
    // The file's own header has name and extra fields of its own length.
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    files.set(path, method === DEFLATED ? inflateRawSync(packed) : packed);
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The files in which two packages differ, or that only one of them has. Empty when they hold the same. */
export function differences(a: Buffer, b: Buffer): string[] {
  const [here, there] = [readZip(a), readZip(b)];
  const paths = new Set([...here.keys(), ...there.keys()]);
  const isSame = (path: string) => {
    const other = there.get(path);
    return other !== undefined && here.get(path)?.equals(other);
  };
  return [...paths].filter((path) => !isSame(path)).sort();
}

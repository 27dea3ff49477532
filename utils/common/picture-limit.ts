/** The most characters that a request's picture may have, as a data URL. */
export const LARGEST_PICTURE = 8192;

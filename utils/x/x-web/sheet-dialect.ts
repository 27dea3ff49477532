import { findReplyControl } from './action-bar.ts';
import { PHOTO } from './selectors.ts';

/**
 * The second client's part of the dialect that only the sheet needs. Nobody has seen this client's reply box
 * (docs/facts/x-web.md 7).
 */
export const xWebSheet = { picture: PHOTO, findReplyControl, hasKnownReplyBox: false };

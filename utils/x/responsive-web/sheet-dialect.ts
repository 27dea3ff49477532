import { findReplyControl } from './action-bar.ts';
import { TWEET_PICTURE } from './selectors.ts';

/** The first client's part of the dialect that only the sheet needs. */
export const responsiveWebSheet = { picture: TWEET_PICTURE, findReplyControl, hasKnownReplyBox: true };

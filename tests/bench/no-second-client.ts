import type * as account from '../../utils/x/x-web/account.ts';
import type * as dialect from '../../utils/x/x-web/dialect.ts';
import type * as hydration from '../../utils/x/x-web/hydration.ts';
import type * as tweet from '../../utils/x/x-web/tweet.ts';

/*
 * Takes the place of the files that connect the extension with X's second web client, in a build for
 * `npm run bench:clients`: nothing is ever found. What is not replaced here stays as it is.
 */

export * from '../../utils/x/x-web/account.ts';
export * from '../../utils/x/x-web/dialect.ts';
export * from '../../utils/x/x-web/hydration.ts';
export * from '../../utils/x/x-web/tweet.ts';

const nothing = () => null;

export const xWeb: typeof dialect.xWeb = {
  tweetArticle: ':not(*)',
  entry: ':not(*)',
  findArticle: nothing,
  readId: nothing,
  findButtonPlace: nothing,
  peekAuthor: () => '',
};
export const readProduct: typeof tweet.readProduct = nothing;
export const isHydrated: typeof hydration.isHydrated = () => true;
export const watchHydration: typeof hydration.watchHydration = () => undefined;
export const readViewer: typeof account.readViewer = nothing;

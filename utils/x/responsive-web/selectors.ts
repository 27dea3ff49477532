/**
 * Every selector for X's first web client ("responsive-web"), and the only file that holds them. They are X's own test
 * ids, roles and link shapes, which have outlived its redesigns since 2020; never class names, SVG
 * paths, child positions or words (docs/facts/x.md 1; newest evidence 2026-09).
 */

/** A tweet. `article` is insisted on: the photo viewer wraps itself in a plain div with this test id. */
export const TWEET = 'article[data-testid="tweet"]';
/** The tweet that a tweet page is about; timeline tweets carry tabindex 0. */
export const FOCAL_TWEET = 'article[data-testid="tweet"][tabindex="-1"]';
/** A row of a virtual timeline. */
export const CELL = '[data-testid="cellInnerDiv"]';
/** A heading between rows: what X shows below it is not part of the conversation. */
export const HEADING = 'h2, [role="heading"]';
/** The author's picture; X draws a conversation's line right after it. */
export const TWEET_AVATAR = '[data-testid="Tweet-User-Avatar"]';

/** Time of a tweet; in a permalink its parent is the link. */
export const TIME = 'time';
export const USER_NAME = '[data-testid="User-Name"]';
export const PROTECTED_LOCK = 'svg[data-testid="icon-lock"]';
export const TWEET_TEXT = '[data-testid="tweetText"]';
/** The body of a long-form article, which has no tweet text. */
export const LONG_FORM =
  '[data-testid="longformRichTextComponent"], [data-testid="twitterArticleRichTextView"]';
/** May be the block of a quoted tweet; it is one when it also holds a user name or an article. */
export const QUOTE_CANDIDATE = 'div[role="link"][tabindex="0"]';
/** A quoted tweet that is unavailable is an article of its own inside the tweet. */
export const NESTED_ARTICLE = 'article';

/** A picture of the tweet: a photo, or the one on its card. */
export const TWEET_PICTURE = '[data-testid="tweetPhoto"] img, [data-testid^="card."] img';
export const CARD = '[data-testid="card.wrapper"]';
/** A card or a part of one: wrapper, picture, detail. */
export const CARD_PART = '[data-testid^="card."]';
export const CARD_SMALL_DETAIL = '[data-testid="card.layoutSmall.detail"]';

export const GROUP = '[role="group"]';
export const REPLY_BUTTON = '[data-testid="reply"]';

export const DIALOG = '[role="dialog"]';
/** The editor of X's reply box: Draft.js on the desktop, a textarea on some phones. */
export const COMPOSER_EDITOR = '[data-testid="tweetTextarea_0"]';
/** That editor, or one of a further post in the same box. */
export const POST_EDITOR = '[data-testid^="tweetTextarea_"]:is([role="textbox"], textarea)';
/** The row of controls below the editor. */
export const COMPOSER_TOOLS = '[data-testid="toolBar"]';
/** In a reply box, what may be an attachment, a poll, a further post or a time to send (docs/facts/x.md 1.9). */
export const ATTACHMENT = [
  ...['img', 'picture', 'video', 'audio', 'canvas', 'iframe', 'object', 'embed', 'select', 'time'],
  ...[
    'textarea',
    'input:not([type="file"], [type="hidden"])',
    '[contenteditable="true"]',
    '[role="textbox"]',
  ],
  ...['[data-testid="attachments"] *', '[data-testid="tweetPhoto"]', '[data-testid^="pollOption"]'],
  ...['[data-testid^="card."]', '[style*="blob:"]', 'a[href^="/compose/post/schedule"]'],
].join(', ');
export const COMPOSER_SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/** What is X's own behind the editor of a reply box: its tools and button, and what it suggests while one writes. */
export const COMPOSER_OWN = `${COMPOSER_TOOLS}, ${COMPOSER_SUBMIT}, [role="listbox"]`;
export const INLINE_COMPOSER = '[data-testid="inline_reply_offscreen"]';
/** The menu of a tweet, and what confirms a choice in it, whatever the choice was. */
export const CARET = '[data-testid="caret"]';
export const CONFIRM = '[data-testid="confirmationSheetConfirm"]';
export const COLUMN = '[data-testid="primaryColumn"]';
/** X's note in place of what it cannot show; a button beside it means that it may be tried again. */
export const ERROR_DETAIL = '[data-testid="error-detail"]';
export const COLUMN_BUTTON = 'button:not([data-testid="app-bar-back"])';
export const TOAST = '[data-testid="toast"]';
/** Where X says something in passing: toasts, and whatever else lies over the page and speaks up. */
export const SPOKEN = '[data-testid="toast"], #layers [role="alert"], #layers [role="status"]';
export const CONTROL = 'button, [role="button"]';
export const STATUS_LINK = 'a[href*="/status/"]';

/** Where the signed-in account shows, best first: desktop switcher, inline composer, phone menu. */
export const ACCOUNT_PLACES = [
  '[data-testid="SideNav_AccountSwitcher_Button"]',
  '[data-testid="inline_reply_offscreen"]',
  '[data-testid="DashButton_ProfileIcon_Link"]',
] as const;
const AVATAR_PREFIX = 'UserAvatar-Container-';
export const AVATAR = `[data-testid^="${AVATAR_PREFIX}"]`;
/** The handle of an avatar's account; X itself writes "unknown" until it has loaded it. */
export const avatarHandle = (avatar: Element) =>
  avatar.getAttribute('data-testid')?.slice(AVATAR_PREFIX.length) ?? '';
/** Is this attribute's value a mark of X's own, in which nothing of the account or the tweet stands? */
export const isMark = (name: string, value: string) =>
  name === 'role' || (name === 'data-testid' && !value.startsWith(AVATAR_PREFIX));
export const PROFILE_TAB = 'a[data-testid="AppTabBar_Profile_Link"]';

/**
 * Every selector for X's second web client ("x-web"), and the only file that holds them. They are
 * attributes and link shapes; never class names of its style sheet, icon names, labels or words
 * (docs/facts/x-web.md 3 to 8).
 */

/** A row of a timeline or of a thread. A tweet that is quoted is an entry inside an entry. */
export const ENTRY = '[data-timeline-entry]';
/** A tweet's article; that of a quote matches, too. */
export const ENTRY_ARTICLE = '[data-timeline-entry] > article';
/** The attribute with the permalink of an entry; the tweet that a page is about has none. */
export const ENTRY_HREF = 'data-href';
/** The tweet that a page is about. */
export const FOCAL_ENTRY = '[data-timeline-entry][tabindex="-1"]';
/** A heading; below one there may be tweets that are no part of the conversation. */
export const HEADING = 'h2, [role="heading"]';
/** What a conversation does not reach beyond. */
export const CONVERSATION_END = 'ul, main, body';
/** React's streaming leaves copies of what it has already put in place in hidden parts of the page. */
export const HIDDEN_COPY = '[hidden]';
/** The date of a tweet, and the number of its views: links with a tooltip, to the tweet itself. */
export const DATE_LINK = 'a[data-base-ui-tooltip-trigger][href]';
/** The text of a tweet; the first one in the tweet is its own. */
export const TEXT = 'div[dir="auto"]';
export const PROFILE_LINK = 'a[href]';

export const REPLY_SLOT = '[data-engagement-action="reply"]';
export const LIKE_SLOT = '[data-engagement-action="like"]';
export const SHARE_SLOT = '[data-engagement-action="share"]';
/** What is pressed in the reply slot: a link, where X lets the reader reply. */
export const REPLY_CONTROL = 'a[href], button';
/** What every control is on a phone when signed out: a link to X's app. */
export const APP_LINK = 'a:is([href^="https://m.x.com/"], [href^="https://m.twitter.com/"])';

/** A picture of the tweet. */
export const PHOTO = 'a[href*="/photo/"] img';

/** An id that only React in the browser gives, never the server. */
export const CLIENT_MADE = '[id^="base-ui-_r_"]';
/**
 * What a page of the second client has: its server's mark on the root element, or an entry (docs/facts/x-web.md 2, 3).
 */
export const X_WEB_PAGE = 'html[data-app-version], [data-timeline-entry]';

/** Is this attribute's value a mark of X's own? */
export const isMark = (name: string) => name === 'data-engagement-action' || name === 'data-slot';

/**
 * Where text can be typed. Nobody has seen this client's reply box, so these are the web's own marks
 * (docs/facts/x-web.md 7).
 */
export const TEXT_BOX =
  'textarea, input:not([type]), :is(input[type="text"], input[type="search"]), [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"]';
/** A dialog, unless it says that it is closed: closed ones stay in the page (docs/facts/x-web.md 6). */
export const OPEN_DIALOG = '[role="dialog"]:not([data-state="closed"], [aria-hidden="true"])';
/** What submits a form. */
export const FORM_SUBMIT = 'button, input[type="submit"], input[type="image"]';
/** What can be pressed. */
export const CONTROL = 'button, [role="button"], input[type="submit"], input[type="image"]';
/** The picture of an account. */
export const AVATAR = '.x-avatar';
/** A link to a tweet. */
export const STATUS_LINK = 'a[href*="/status/"]';
/** Where a page says something in passing; of this client's toasts nothing else is known (docs/facts/x-web.md 8). */
export const LIVE_REGION = '[role="status"], [role="alert"], [aria-live]';

const TWEET = '[data-testid="tweet"]';
const ROW = '[data-testid="cellInnerDiv"]';
const CHECKED = 'svg[data-testid="icon-verified"]';
const QUOTED = 'div[tabindex="0"] [data-testid="User-Name"]';

/** What kind of tweet stands in a row, and who wrote it. */
function readRow(row) {
  const tweet = row.querySelector(TWEET);
  if (!tweet) return { kind: row.querySelector('h2') ? 'heading' : 'other', isHidden: false };
  const isPromoted = tweet.querySelector('time') === null;
  const quoted = tweet.querySelector(QUOTED);
  const context = tweet.querySelector('[data-testid="socialContext"]');
  const names = tweet.querySelector('[data-testid="User-Name"]');
  const handle = names?.querySelector('a[href]')?.getAttribute('href')?.slice(1) ?? '';
  const isChecked = names?.querySelector(CHECKED) !== null;
  const hasVideo = tweet.querySelector('video') !== null;
  const kind = isPromoted ? 'promoted' : context ? 'repost' : quoted ? 'quote' : 'tweet';
  return { kind, handle, isChecked, hasVideo, isHidden: kind === 'promoted' };
}

function readRows(timeline) {
  for (const row of timeline.children) {
    const { kind, isHidden } = readRow(row);
    row.firstElementChild?.classList.toggle('every-row-hidden', isHidden);
    row.firstElementChild?.classList.toggle('every-row-quote', kind === 'quote');
  }
}

function findTimeline() {
  const timeline = document.querySelector(ROW)?.parentElement;
  if (!timeline) return requestAnimationFrame(findTimeline);
  readRows(timeline);
  new MutationObserver(() => readRows(timeline)).observe(timeline, { childList: true });
}
findTimeline();

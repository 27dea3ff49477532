import { createTweet } from './api.js';
import { closeModal, here, navigate } from './router.js';
import { data, makeStore, refresh } from './store.js';
import { showToast, showUndo } from './Toast.jsx';
import { wordsIn } from './words.js';

/** The dialog that asks to log in; a tweet id while it is open. */
export const loginAsked = makeStore(null);

/** Restricted replies are shut to everybody but the author. */
export const canSee = (viewer, tweet) => viewer?.handle !== tweet.author;

/** What pressing a tweet's reply button does, with the faults that may come between. */
export function openReply(id) {
  const { viewer, faults } = data.get();
  if (!viewer) return loginAsked.set(id);
  if (faults.composerDelayMs < 0) return;
  const inline = document.querySelector(
    '[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"]',
  );
  if (faults.inlineReply && inline && here().includes(`/status/${id}`)) return inline.focus();
  const replyTo = faults.wrongTarget ? another(id) : id;
  const open = () => navigate('/compose/post', { background: here(), replyTo });
  if (faults.composerDelayMs > 0) setTimeout(open, faults.composerDelayMs);
  else open();
}

function another(id) {
  const { home, tweets } = data.get();
  return home.find((other) => other !== id && !tweets[other]?.promoted) ?? id;
}

/** Sends, tells the outcome in a toast; resolves with true when X raised no objection. */
export async function submit(text, replyTo, { modal, clear }) {
  const words = wordsIn(data.get().lang);
  const { undoPostMs } = data.get().faults;
  if (undoPostMs > 0) {
    if (modal) closeModal();
    else clear();
    if (!(await isHeldToEnd(undoPostMs, words))) {
      navigate(`/compose/post?text=${encodeURIComponent(text)}`, { background: here(), replyTo });
      return true;
    }
  }
  const outcome = await createTweet(text, replyTo).catch(() => ({ code: 0 }));
  const { faults, viewer } = data.get();
  if (outcome.code !== undefined) {
    showToast({ text: words.failed[outcome.code] ?? words.failed[0] });
    return false;
  }
  // A withheld reply looks like any other, but nothing ever links to it.
  if (outcome.id && faults.toast !== 'none') {
    const href = faults.toast === 'link' ? `/${viewer.handle}/status/${outcome.id}` : null;
    showToast({ text: words.sent, href, view: words.view });
  }
  refresh().catch(() => {});
  if (modal && !undoPostMs && !faults.composerStaysOpen) closeModal();
  return true;
}

/** "Undo post": the post is held, and its notice stands; false when it was undone. */
function isHeldToEnd(ms, words) {
  return new Promise((resolve) => {
    const end = (isSent) => {
      clearTimeout(timer);
      showUndo(null);
      resolve(isSent);
    };
    const timer = setTimeout(end, ms, true);
    const controls = [
      [words.undo, () => end(false)],
      [words.sendNow, () => end(true)],
    ];
    showUndo({ text: words.sending, controls, plain: data.get().faults.undoNotice === 'plain' });
  });
}

import { createTweet } from './api.js';
import { closeModal, here, navigate } from './router.js';
import { data, makeStore, refresh } from './store.js';
import { showToast } from './Toast.jsx';
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
export async function submit(text, replyTo, { modal }) {
  const words = wordsIn(data.get().lang);
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
  if (modal && !faults.composerStaysOpen) closeModal();
  return true;
}

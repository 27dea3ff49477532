/** After this time without a message, in ms, it was something else that woke the background. */
const NO_MESSAGE_MS = 1000;
/** What the work asks of the browser would hold up the answer on its way, so the work waits for that, too, in ms. */
const ANSWER_ARRIVES_MS = 50;

/** When the work that every wake-up brings is to be done. */
interface Chores {
  /** A message is answered. */
  afterAnswer(): void;
  /** They cannot wait. */
  now(): void;
}

/**
 * Puts off what every wake has to do until the message that woke the background has its answer: somebody waits for that.
 * @param work called once: after the first answer, when it cannot wait, or when no message comes
 */
export function afterFirstAnswer(work: () => void): Chores {
  let isDone = false;
  const now = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(now, NO_MESSAGE_MS);
  return {
    now,
    afterAnswer() {
      if (!isDone) setTimeout(now, ANSWER_ARRIVES_MS);
    },
  };
}

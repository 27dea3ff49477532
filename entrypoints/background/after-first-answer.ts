/** After this time without a message, in ms, it was something else that woke the background. */
const NO_MESSAGE_MS = 1000;

/**
 * Puts off what every wake has to do until the message that woke the background has its answer: somebody waits for that.
 * @param work called once: at the first call of the function that is returned, or when no message comes
 * @returns to be called when a message is answered, and when the work cannot wait
 */
export function afterFirstAnswer(work: () => void): () => void {
  let isDone = false;
  const now = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(now, NO_MESSAGE_MS);
  return now;
}

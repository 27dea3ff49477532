import type { StatesChanged } from '../../utils/messages/background-messages.ts';
import type { Buttons } from '../../utils/x/button/buttons.ts';
import type { watchOrphaned } from '../../utils/x/orphan.ts';
import type { connectBackground } from './background.ts';

/** Asking costs as much as mounting several buttons, so it is done once for all buttons of this many ms. */
const SERVE_AFTER_MS = 500;
/** The most tweets that one command may ask about. */
const MOST_TWEETS = 200;

/**
 * Does the buttons' postponed work, and asks the background how their tweets' requests stand.
 * @param onServed called after the work, which is due when buttons were mounted or the theme may have changed
 * @param onAsk called before each question: what changes after the answer must be heard
 */
export function createButtonService(
  buttons: Buttons,
  { send, quietly }: ReturnType<typeof connectBackground>,
  life: ReturnType<typeof watchOrphaned>,
  onServed: () => void,
  onAsk: () => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(states: StatesChanged['states'], isAnswer = false): void {
    buttons.showStates(states, isAnswer);
    life.checkWhile(() => buttons.isUnderWay());
  }

  async function serve(): Promise<void> {
    timer = undefined;
    const tweetIds = buttons.doDeferredWork().slice(0, MOST_TWEETS);
    onServed();
    if (tweetIds.length === 0 || !life.check()) return;
    onAsk();
    await quietly(async () => show(await send({ kind: 'states', tweetIds }), true));
  }

  return {
    show,
    /** Serves the buttons soon; repeated calls until then do nothing. */
    schedule(): void {
      if (timer === undefined) timer = setTimeout(serve, SERVE_AFTER_MS);
    },
  };
}

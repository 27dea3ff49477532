import { storeName } from '../../amazon/marketplaces.ts';
import { replyStrings } from '../../i18n/en/reply.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { send as sendType } from '../../messages/client.ts';
import type { ButtonState } from '../../requests/button-state.ts';
import { titleInSentence } from '../../texts/product-title.ts';
import { errorSentence } from '../../texts/refusal-texts.ts';
import { storeOffer } from './cart-offer.ts';
import { type ChosenAct, chosenStore, chosenTitle } from './chosen-act.ts';
import type { createFollower } from './follow-requests.ts';
import type { ChosenProduct } from './sheet-model.ts';
import type { Notice } from './sheet-ui.ts';

interface Parts {
  send: typeof sendType;
  /** Writes a request for one of the chosen products. */
  ask(
    requestId: string,
    chosen: ChosenAct,
    product: ChosenProduct,
    isGood: () => boolean,
  ): Promise<{ state: ButtonState }>;
  /** "Allow amazon.de". */
  allow(marketplace: string): void;
  follower: Pick<ReturnType<typeof createFollower>, 'follow'>;
}

/** Creates the function that carries out "Add privately", for one product or for several. */
export function createPrivateAdder({ send, ask, allow, follower }: Parts) {
  /** What is shown of private requests at first. `state`: of the last one. */
  function firstNotice(
    { choice, prepared }: ChosenAct,
    titles: readonly string[],
    state: ButtonState,
  ): Notice {
    const [title = ''] = titles;
    const [product] = choice.products;
    if (choice.allowFirst !== null)
      return { tone: 'plain', text: replyStrings.allowInWindow(storeName(choice.allowFirst)) };
    if (state === 'opened') {
      const store = product ? chosenStore(product) : null;
      return { tone: 'good', text: replyStrings.openedPrivately, ...storeOffer(store, prepared, allow) };
    }
    const isMany = titles.length > 1;
    return {
      tone: 'busy',
      text: isMany ? replyStrings.addingMany(titles.length) : replyStrings.adding(titleInSentence(title)),
    };
  }

  /** Asks for each product; the background adds them one at a time. Rejects when none could be asked for. */
  return async function addPrivately(chosen: ChosenAct, isGood: () => boolean): Promise<void> {
    const { products, allowFirst } = chosen.choice;
    const titles = new Map<string, string>();
    let state: ButtonState = 'idle';
    let problem: unknown = null;
    for (const product of products) {
      const requestId = crypto.randomUUID();
      try {
        ({ state } = await ask(requestId, chosen, product, isGood));
        titles.set(requestId, chosenTitle(chosen, product));
      } catch (error) {
        problem = error;
      }
    }
    if (titles.size === 0) throw problem;
    if (allowFirst !== null) {
      const requestIds = [...titles.keys()];
      await send({ kind: 'open-grant', marketplace: allowFirst, requestIds });
    }
    const first = firstNotice(chosen, [...titles.values()], state);
    // What could not be asked for is said with the rest.
    const intro = problem === null ? '' : errorSentence(problem);
    const text = joinSentences(intro, first.text);
    await follower.follow({ titles, first: { ...first, text }, intro });
  };
}

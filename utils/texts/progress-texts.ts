import { needStrings } from '../i18n/en/needs.ts';
import { replyStrings } from '../i18n/en/reply.ts';
import { sheetStrings } from '../i18n/en/sheet.ts';
import type { CartRefusal, Interruption } from '../requests/cart-events.ts';
import type { RequestProgress } from '../requests/request-progress.ts';

/** Why a request is under way, waits or has failed, in a sentence or two; null where its state says it all. */
export function progressReason(progress: RequestProgress): string | null {
  switch (progress.state) {
    case 'replying':
    case 'adding':
    case 'replied':
      return sheetStrings.underWay[progress.state];
    case 'needs-you':
      return needStrings.needs[progress.why];
    case 'not-added':
      return isInterruption(progress.why)
        ? sheetStrings.interruptions[progress.why]
        : needStrings.refusals[progress.why];
    case 'unsure':
      return replyStrings.failures.unseen;
    case 'refused':
      return replyStrings.failures[progress.why];
    default:
      return null;
  }
}

function isInterruption(why: CartRefusal | Interruption): why is Interruption {
  return Object.hasOwn(sheetStrings.interruptions, why);
}

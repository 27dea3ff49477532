import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../../utils/words/area.ts';
import { makeAsk } from '../../utils/x/ask.ts';
import { watchButtons } from '../../utils/x/one-click.ts';
import { makeFace } from './face.tsx';

/**
 * The part of our script on X that speaks with the shopper. The background brings it into a page when a
 * button of ours is first used (utils/x/later.ts); it is in no manifest and open to no page.
 */
export default defineUnlistedScript(() => {
  globalThis.amazoncart?.(({ buttons, send, account, signal }) => {
    speakAsBrought();
    const face = makeFace(buttons, signal);
    const { near, pressed, doubt, settled } = watchButtons(signal);
    return {
      ...makeAsk({ face, buttons, send, account, doubt, settled, signal }),
      near,
      pressed,
      allowed: face.allowed,
      speak: speakAsBrought,
    };
  });
});

/** The words come before us, in a script of their own (entrypoints/words-*.ts). */
function speakAsBrought(): void {
  const { language, words } = globalThis.amazoncartWords ?? { language: 'en', words: {} };
  speak(language, words);
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setLanguage } from '../../utils/i18n/strings.ts';
import { createClickProof } from '../../utils/x/button/click-proof.ts';
import { createRequestFlow } from '../../utils/x/sheet/request-flow.ts';
import { createSheetUi } from './sheet-ui.tsx';

/**
 * The part of our script on X that speaks with the shopper. The background brings it into a page when a
 * button of ours is first used (utils/x/sheet/sheet-loader.ts); it is in no manifest and open to no page.
 */
export default defineUnlistedScript(() => {
  globalThis.amazoncart?.(({ buttons, send, account, signal }) => {
    speakAsBrought();
    const face = createSheetUi(buttons, signal);
    const { near, pressed, doubt, settled } = createClickProof(signal);
    return {
      ...createRequestFlow({ face, buttons, send, account, doubt, settled, signal }),
      onApproach: near,
      onPress: pressed,
      setAllowedStores: face.allowed,
      refreshLanguage: speakAsBrought,
    };
  });
});

/** The words come before us, in a script of their own (entrypoints/strings-*.ts). */
function speakAsBrought(): void {
  const { language, words } = globalThis.amazoncartStrings ?? { language: 'en', words: {} };
  setLanguage(language, words);
}

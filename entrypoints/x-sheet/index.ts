import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applySheetStrings } from '../../utils/i18n/sheet-strings.ts';
import { createClickProof } from '../../utils/x/button/click-proof.ts';
import { readLoginHref } from '../../utils/x/login.ts';
import { createRequestFlow } from '../../utils/x/sheet/request-flow.ts';
import { createSheetUi } from './sheet-ui.tsx';

/**
 * The second part of our content script on X: the sheet, notices and the request flow. The background injects it into
 * a page when a button is first used (utils/x/sheet/sheet-loader.ts). No manifest entry names it, and pages cannot
 * load it.
 */
export default defineUnlistedScript(() => {
  globalThis.amazoncart?.(({ buttons, send, account, signal }) => {
    applySheetStrings();
    const ui = createSheetUi(buttons, signal);
    const proof = createClickProof(signal);
    const loginHref = (path: string) => readLoginHref(document, path);
    const flow = createRequestFlow({ ui, buttons, send, account, loginHref, proof, signal });
    const { onApproach, onPress } = proof;
    return { ...flow, onApproach, onPress, openPanel: ui.showPanel, refreshLanguage: applySheetStrings };
  });
});

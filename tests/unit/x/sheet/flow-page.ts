import { vi } from 'vitest';
import type { Prepared } from '../../../../utils/messages/x-answers.ts';
import type { XCommand } from '../../../../utils/messages/x-commands.ts';
import { confirmNow } from '../../../../utils/trust/confirmation.ts';
import type { ClickProblem } from '../../../../utils/trust/visibility-watch.ts';
import type { XAccount } from '../../../../utils/x/account.ts';
import type { MountedButton } from '../../../../utils/x/button/button.ts';
import { Buttons } from '../../../../utils/x/button/buttons.ts';
import { createRequestFlow } from '../../../../utils/x/sheet/request-flow.ts';
import type { SheetModel } from '../../../../utils/x/sheet/sheet-model.ts';
import type { Notice, SheetUi } from '../../../../utils/x/sheet/sheet-ui.ts';
import { progressOf } from '../../../fixtures/x/earlier.ts';
import { link, tweet } from '../../../fixtures/x/parts.ts';

export const [A, B] = ['1990000000000000001', '1990000000000000002'] as const;
export const PRODUCT = 'https://www.amazon.com/dp/B0CX23V2ZK';
const createClick = () => new MouseEvent('click', { detail: 1 });
export const PREPARED: Prepared = {
  ...{ warn: false, act: 'private', addAfterReply: true, ownStore: null },
  ...{ foreignLinks: null, allowed: ['com'], earlier: [] },
};

/**
 * Replaces the browser's two clocks, so that how long the machine takes, or a clock that is set while it works, does
 * not decide a test. They stand still until a test moves them.
 */
export function mockClocks() {
  const clocks = { wall: Date.now(), page: performance.now() };
  vi.spyOn(Date, 'now').mockImplementation(() => clocks.wall);
  vi.spyOn(performance, 'now').mockImplementation(() => clocks.page);
  return clocks;
}

interface PageOptions {
  prepared?: Partial<Prepared>;
  /** What the background answers to a command; null: as usual. It may also throw. */
  answer?: (command: XCommand) => unknown;
  /** Has the page heard of the settings before the first click? */
  isHinted?: boolean;
  /** HTML of the first tweet's text. */
  text?: string;
  bar?: string;
  clickProblem?: ClickProblem | null;
  /** The account that the page shows, when it is asked. */
  account?: () => XAccount | null;
  /** Nobody is logged in, and this is where to log in. */
  loginHref?: string;
  /** How long a reply by one click can be taken back; by default it goes out at once. */
  undoMs?: number;
  /** What is known of a quick click once its button has been watched for longer. */
  recheck?: ClickProblem | null;
}

/** X's page with two tweets, our buttons, and a background that answers when it is let. */
export function createFlowPage(signal: AbortSignal, options: PageOptions = {}) {
  const {
    prepared = {},
    answer = () => null,
    isHinted = true,
    clickProblem = null,
    recheck = null,
  } = options;
  const { text = `See ${link(PRODUCT)}`, bar } = options;
  document.body.innerHTML =
    tweet({ id: A, text, ...(bar && { bar }) }) + tweet({ id: B, text: `See ${link(PRODUCT)}` });

  const buttons = new Buttons({ buttons: false });
  for (const article of document.querySelectorAll('article')) buttons.ensureButton(article);
  const notices: Notice[] = [];
  let open: SheetModel | null = null;
  /** Every model that was shown, frozen: code that changes one afterwards fails. */
  const shown: SheetModel[] = [];
  const ui: SheetUi = {
    show: (model) => {
      open = Object.freeze(model);
      shown.push(model);
    },
    isShowing: (model) => open === model,
    showNotice: (notice) => void notices.push(notice),
    isShowingNotice: (notice) => notices.at(-1) === notice,
    close: () => {
      open = null;
    },
  };
  const sent: XCommand[] = [];
  const send = async (command: XCommand) => {
    // A notice asks at any time how its requests stand, which changes nothing.
    if (command.kind !== 'progress') sent.push(command);
    const given = await answer(command);
    if (given !== null) return given;
    if (command.kind === 'progress')
      return command.requestIds.map((requestId) => progressOf('idle', { requestId }));
    return command.kind === 'prepare' ? { ...PREPARED, ...prepared } : null;
  };
  const flow = createRequestFlow({
    ...{ ui, buttons, signal },
    proof: { findClickProblem: () => clickProblem, recheckClick: async () => recheck },
    send: send as Parameters<typeof createRequestFlow>[0]['send'],
    account:
      options.account ?? (() => (options.loginHref ? null : { handle: 'shopper_one', visibility: 'public' })),
    undoMs: options.undoMs ?? 0,
    loginHref: () => options.loginHref ?? null,
  });
  if (isHinted) flow.setWarningHint(prepared.warn ?? false);
  const buttonAt = (id: string) => buttons.buttonOf(id) as MountedButton;
  const click = (id: string, event: Event = createClick()) => flow.onClick(buttonAt(id), event, confirmNow());
  const key = (id: string, act: 'sheet' | 'private' = 'private', href: string | null = null) =>
    flow.onShortcut({ kind: 'shortcut-pressed', act, href }, buttonAt(id), confirmNow());
  const kinds = () => sent.map(({ kind }) => kind);
  const texts = () => notices.map((notice) => notice.text);
  return { flow, buttonAt, click, key, sent, kinds, notices, texts, sheet: () => open, shown, ui, buttons };
}

/**
 * What a hostile page does to our open sheet to make the shopper click what they cannot see. Each attack runs as a
 * script of X's page and uses only what a page can know about us.
 */

/** Within the page: our host, and a sheet of styles that no policy of the page's forbids its own script. */
export interface Hostile {
  host(): HTMLElement;
  /** Where the shopper is about to click. A page can work it out: our code is open. */
  target: { x: number; y: number };
  css(rules: string): void;
  /** Makes our host as large as the window. */
  spread(): void;
  /** Something that is painted over everything and lets every click through. */
  cover(tag?: 'div' | 'dialog'): HTMLElement;
}

export function armHostile(): void {
  const hostile: Hostile = {
    host: () =>
      [...document.body.children].find((node) => (node as HTMLElement).popover === 'manual') as HTMLElement,
    target: { x: 0, y: 0 },
    css(rules) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    spread() {
      hostile.host().style.setProperty('width', '100vw', 'important');
      hostile.host().style.setProperty('height', '100vh', 'important');
    },
    cover(tag = 'div') {
      const cover = document.createElement(tag);
      if (tag === 'div') cover.popover = 'manual';
      cover.style.cssText =
        'box-sizing:border-box;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#dfd;pointer-events:none';
      cover.textContent = 'You have won a prize';
      return cover;
    },
  };
  Object.assign(globalThis, { hostile });
}

declare const hostile: Hostile;

/** What a page does with the sheet, by kinds. Each leaves it where a click still meets it. */
export const ATTACKS = {
  'fades it': {
    'the root is see-through': () => document.documentElement.style.setProperty('opacity', '0.01'),
    'the body is see-through': () => document.body.style.setProperty('opacity', '0'),
    'our host is see-through': () => hostile.host().style.setProperty('opacity', '0', 'important'),
    'our host is faded by a filter': () =>
      hostile.host().style.setProperty('filter', 'opacity(0)', 'important'),
    'our host is blended into the page': () =>
      hostile.host().style.setProperty('mix-blend-mode', 'screen', 'important'),
    'our host is taken out of the top layer and the page faded': () => {
      hostile.host().hidePopover();
      document.body.style.setProperty('opacity', '0.01');
    },
    'our host is moved into a see-through popover of the page’s': () => {
      const own = hostile.cover();
      own.style.opacity = '0.01';
      own.textContent = '';
      const host = hostile.host();
      document.body.append(own);
      own.showPopover();
      own.append(host);
      host.showPopover();
    },
    'it is see-through until the pointer is pressed': () => {
      const host = hostile.host();
      host.style.setProperty('opacity', '0', 'important');
      addEventListener('pointerdown', () => host.style.setProperty('opacity', '1', 'important'), {
        capture: true,
        once: true,
      });
    },
  },
  'cuts, shrinks, enlarges or moves it': {
    'our host is masked': () => {
      hostile.spread();
      hostile.host().style.setProperty('mask-image', 'linear-gradient(#0001, #0001)', 'important');
    },
    'our host is cut to all but its last line': () => {
      hostile.spread();
      hostile.host().style.setProperty('clip-path', 'inset(0 0 2px 0)', 'important');
    },
    'our host is shrunk': () => hostile.host().style.setProperty('scale', '0.2', 'important'),
    'our host is blown up until nobody can tell what it is': () => {
      const host = hostile.host();
      const { left, top } = host.getBoundingClientRect();
      const { x, y } = hostile.target;
      host.style.setProperty('transform-origin', `${x - left}px ${y - top}px`, 'important');
      host.style.setProperty('transform', 'scale(3)', 'important');
    },
    'the whole page is zoomed out': () => document.documentElement.style.setProperty('zoom', '0.2'),
    'it stands elsewhere until the pointer is pressed': () => {
      const host = hostile.host();
      // Ours is the first listener on this page's window; what a move brings, a page may answer at once.
      addEventListener(
        'pointermove',
        () => {
          host.style.setProperty('transform', 'translate(0, 3px)', 'important');
          requestAnimationFrame(() => host.style.setProperty('transform', 'none', 'important'));
        },
        { capture: true },
      );
    },
  },
  'paints over it': {
    'a popover lets clicks through and lies above': () => {
      const cover = hostile.cover();
      document.body.append(cover);
      cover.showPopover();
    },
    'such a popover hides in a closed root': () => {
      const cover = hostile.cover();
      const holder = document.createElement('div');
      document.body.append(holder);
      holder.attachShadow({ mode: 'closed' }).append(cover);
      cover.showPopover();
    },
    'a page’s popover comes back above at every frame': () => {
      const cover = hostile.cover();
      document.body.append(cover);
      const rise = () => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
        requestAnimationFrame(rise);
      };
      rise();
    },
    'the sheet’s ground is made see-through by what the page registers': () => {
      for (const name of ['--ac-surface', '--ac-text', '--ac-accent', '--ac-raised'])
        CSS.registerProperty({ name, syntax: '<length>', inherits: false, initialValue: '0px' });
      document.body.style.background = 'canvastext';
    },
    'it is see-through whenever the browser paints, and plain whenever anyone looks': () => {
      const host = hostile.host();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => host.style.removeProperty('opacity');
      const look = () => {
        host.style.setProperty('opacity', '0', 'important');
        channel.port2.postMessage(null);
        requestAnimationFrame(look);
      };
      look();
    },
  },
} satisfies Record<string, Record<string, () => unknown>>;

/** Only a browser that says what it has painted finds these: Chromium does, Firefox does not yet (SECURITY.md). */
export const ONLY_IN_THE_PAINT: readonly string[] = [
  'such a popover hides in a closed root',
  'it is see-through whenever the browser paints, and plain whenever anyone looks',
];

/** What keeps a click from the sheet altogether, by the browser's own rules. */
export const BLOCKS: Record<string, () => unknown> = {
  'a modal dialog': () => {
    const cover = hostile.cover('dialog') as HTMLDialogElement;
    document.body.append(cover);
    cover.showModal();
  },
  'a view transition that never ends': () => {
    hostile.css(
      '::view-transition { pointer-events: none; background: #dfd } ::view-transition-group(*) { animation-duration: 1000s; opacity: 0 }',
    );
    const { startViewTransition } = document as unknown as {
      startViewTransition(change: () => void): unknown;
    };
    startViewTransition.call(document, () => undefined);
  },
  'our host taken away': () => hostile.host().remove(),
  'our host taken away whenever it comes': () => {
    new MutationObserver(() => hostile.host()?.remove()).observe(document.body, { childList: true });
    hostile.host().remove();
  },
};

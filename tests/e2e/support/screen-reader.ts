import { type CDPSession, expect, type Page } from '@playwright/test';
import { IsolatedWorld } from './isolated.ts';
import { sessionOf } from './our-button.ts';

interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored?: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

/** What has the focus, or was found, as a screen reader says it. */
export interface Spoken {
  role: string;
  name: string;
  description: string;
}

/**
 * A shopper who sees nothing and has no mouse: knows the page by the browser's accessibility tree and by what live
 * regions of ours announce, and acts by keys.
 */
export class ScreenReader {
  private readonly page: Page;
  private readonly cdp: CDPSession;
  private world: IsolatedWorld | undefined;
  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  static async of(page: Page): Promise<ScreenReader> {
    return new ScreenReader(page, await sessionOf(page));
  }

  /**
   * Hears from now on what is announced on a page of X. Call it when our script is in the page, and has not opened
   * anything yet.
   */
  async listen(extensionId: string): Promise<void> {
    this.world = await IsolatedWorld.of(this.page, extensionId);
    expect(await this.world.run(`(${listen})()`)).toBeNull();
  }

  /** What was announced since this was last called, in order, each as often as it was announced. */
  async heard(): Promise<string[]> {
    return (await this.world?.run('globalThis.announced.splice(0)')) as string[];
  }

  private async tree(): Promise<AxNode[]> {
    const { nodes } = (await this.cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    return nodes;
  }

  async focused(): Promise<Spoken> {
    const has = (node: AxNode) =>
      !node.ignored && node.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
    return spoken((await this.tree()).findLast(has));
  }

  /** Waits until the focus is on what a screen reader calls so. */
  async lands(role: string, name: string | RegExp): Promise<Spoken> {
    let last = spoken(undefined);
    const look = async () => {
      last = await this.focused();
      return last.role === role && matches(last.name, name);
    };
    await expect
      .poll(look, { message: `the focus on ${role} ${name}`, intervals: [50, 100, 200] })
      .toBe(true);
    return last;
  }

  /** Puts the focus on the first of these that has a text in it, as X's own keys between posts do. */
  async goTo(role: string, text: string): Promise<void> {
    const nodes = await this.tree();
    const parents = new Map(nodes.map((node) => [node.nodeId, node]));
    const within = (node: AxNode | undefined): AxNode | undefined =>
      !node || node.role?.value === role ? node : within(parents.get(node.parentId ?? ''));
    const found = within(nodes.find(({ ignored, name }) => !ignored && name?.value?.includes(text)));
    expect(found, `${role} with ${text}`).toBeDefined();
    await this.cdp.send('DOM.focus', { backendNodeId: found?.backendDOMNodeId });
  }

  /** Presses Tab until the focus is there. @returns all stops, the last one included */
  async tabTo(role: string, name: string | RegExp, most = 25): Promise<Spoken[]> {
    const stops: Spoken[] = [];
    while (stops.length < most) {
      await this.page.keyboard.press('Tab');
      const stop = await this.focused();
      stops.push(stop);
      if (stop.role === role && matches(stop.name, name)) return stops;
    }
    throw new Error(`no ${role} ${name} in ${JSON.stringify(stops.map((one) => `${one.role} ${one.name}`))}`);
  }
}

const matches = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

function spoken(node: AxNode | undefined): Spoken {
  const said = (what: { value?: string } | undefined) => String(what?.value ?? '');
  return { role: said(node?.role), name: said(node?.name), description: said(node?.description) };
}

/**
 * Notes in `announced` what a screen reader says of our live regions. It runs in the world of our content script, where
 * it learns of each closed root. Of a region that comes with its text nothing is said, unless it is an alert.
 */
function listen(): void {
  /** A region that is younger, in ms, is not known to screen readers yet. */
  const TOO_YOUNG = 100;
  const announced: string[] = [];
  const born = new WeakMap<Node, number>();
  const watched = { childList: true, subtree: true, characterData: true };
  const bear = (node: Node) => {
    born.set(node, performance.now());
    for (const child of node.childNodes) bear(child);
  };
  const observer = new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { addedNodes, target, type } of records) {
      for (const node of addedNodes) bear(node);
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        const element = node instanceof Element ? node : node.parentElement;
        const region = element?.closest('[role="status"], [role="alert"], [aria-live]');
        if (region && region.getRootNode() instanceof ShadowRoot) changed.add(region);
        if (node instanceof Element)
          for (const one of node.querySelectorAll('[role="alert"]'))
            if (one.getRootNode() instanceof ShadowRoot) changed.add(one);
      }
    }
    for (const region of changed) {
      const { host } = region.getRootNode() as ShadowRoot;
      const since = Math.max(born.get(region) ?? 0, born.get(host) ?? 0);
      const isKnown = region.role === 'alert' || performance.now() - since > TOO_YOUNG;
      const text = region.textContent?.trim();
      if (text && isKnown && region.checkVisibility()) announced.push(text);
    }
  });
  observer.observe(document, watched);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observer.observe(root, watched);
    return root;
  };
  Object.assign(globalThis, { announced });
}

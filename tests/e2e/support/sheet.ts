import { type CDPSession, expect, type Page } from '@playwright/test';
import { commonStrings } from '../../../utils/i18n/en/common.ts';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { sessionOf } from './our-button.ts';

interface AxNode {
  role?: { value?: string };
  name?: { value?: string };
  ignored?: boolean;
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value?: unknown } }[];
}
interface DomNode {
  nodeName: string;
  backendNodeId: number;
  nodeValue?: string;
  shadowRootType?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Our shadow hosts are at the end of the page's body; a hostile page may have moved one or changed its attributes. */
const MAY_BE_HOSTS =
  "[...new Set([...document.querySelectorAll('[popover], html > *, body > *, dialog > *')])].filter((e) => e.localName === 'div')";
const IS_SAME = `function () {
  const now = ${MAY_BE_HOSTS};
  return now.length === this.length && now.every((element, index) => element === this[index]);
}`;
/** Most waits are short: polled often at first, then less often. */
const SOON = { intervals: [50, 100, 100, 200, 500] };

/**
 * Our sheet on X's page. Its shadow root is closed, so neither the page nor Playwright's locators can look in;
 * the browser's own accessibility tree can, and its mouse makes trusted clicks.
 */
export class SheetDriver {
  private readonly page: Page;
  private readonly cdp: CDPSession;
  /** What was looked through last: the list itself and, among its elements, the hosts of closed shadow roots. */
  private seen: { list: string; hosts: string[] } | null = null;
  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  static async of(page: Page): Promise<SheetDriver> {
    return new SheetDriver(page, await sessionOf(page));
  }

  /**
   * The hosts of our closed shadow roots, with their content. Only hosts are described in depth: describing the whole
   * page at each poll would cost more than the rest of a test.
   */
  private async hosts(): Promise<{ objectId: string; roots: DomNode[] }[]> {
    const described = (await this.hostIds()).map(async (objectId) => ({
      objectId,
      roots: await this.closedRoots(objectId, -1),
    }));
    return (await Promise.all(described)).filter(({ roots }) => roots.length > 0);
  }

  /** The hosts alone. They are looked for once among the same elements. */
  private async hostIds(): Promise<string[]> {
    return this.seen && (await this.isSeen(this.seen.list)) ? this.seen.hosts : this.findHosts();
  }

  /** Are the elements that may be hosts the ones that were looked through last? After a navigation they are not. */
  private async isSeen(objectId: string): Promise<boolean> {
    const asked = { objectId, functionDeclaration: IS_SAME, returnByValue: true };
    const answer = await this.cdp.send('Runtime.callFunctionOn', asked).catch(() => null);
    return answer?.result.value === true;
  }

  private async findHosts(): Promise<string[]> {
    this.seen = null;
    const { result } = await this.cdp.send('Runtime.evaluate', { expression: MAY_BE_HOSTS });
    const list = result.objectId ?? '';
    const { result: listed } = await this.cdp.send('Runtime.getProperties', {
      objectId: list,
      ownProperties: true,
    });
    const candidates = listed.flatMap(({ name, value }) =>
      value?.objectId && /^\d+$/.test(name) ? [value.objectId] : [],
    );
    const isHost = await Promise.all(
      candidates.map(async (objectId) => (await this.closedRoots(objectId, 0)).length > 0),
    );
    const hosts = candidates.filter((_, index) => isHost[index]);
    this.seen = { list, hosts };
    return hosts;
  }

  /** The closed shadow roots of an element; with `depth` -1 also what is in them. */
  private async closedRoots(objectId: string, depth: 0 | -1): Promise<DomNode[]> {
    // A page that takes a node away meanwhile leaves nothing to describe.
    const described = await this.cdp
      .send('DOM.describeNode', { objectId, depth, pierce: depth < 0 })
      .catch(() => null);
    const { shadowRoots = [] } = (described?.node ?? {}) as Partial<DomNode>;
    return shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed');
  }

  /** All text that the sheet shows now; empty when there is no sheet. */
  async text(): Promise<string> {
    const roots = (await this.hosts()).flatMap((host) => host.roots);
    return roots.map(words).join(' ').replace(/\s+/g, ' ').trim();
  }

  /** How many elements of this name the sheet has now: 'canvas'. */
  async count(name: string): Promise<number> {
    const countIn = (node: DomNode): number =>
      Number(node.nodeName.toLowerCase() === name) +
      (node.children ?? []).reduce((sum, child) => sum + countIn(child), 0);
    return (await this.hosts()).flatMap((host) => host.roots).reduce((sum, root) => sum + countIn(root), 0);
  }

  /** Waits until the sheet shows this. */
  async shows(text: string | RegExp): Promise<void> {
    const expectation = expect.poll(() => this.text(), { message: 'our sheet', ...SOON });
    await (text instanceof RegExp ? expectation.toMatch(text) : expectation.toContain(text));
  }

  async isGone(): Promise<void> {
    await expect.poll(() => this.text(), SOON).toBe('');
  }

  /** Closes what is shown, if anything is: good news would stay for some seconds. */
  async dismiss(): Promise<void> {
    const close = async () => {
      const node = await this.find('button', commonStrings.close);
      const at = node && (await this.middleOf(node).catch(() => undefined));
      if (at) await this.page.mouse.click(at.x, at.y);
      return this.text();
    };
    await expect.poll(close, { message: 'what was shown', ...SOON }).toBe('');
  }

  private async find(role: string, name: string | RegExp): Promise<AxNode | undefined> {
    for (const objectId of await this.hostIds()) {
      const query = { objectId, role };
      const { nodes } = (await this.cdp.send('Accessibility.queryAXTree', query).catch(() => ({
        nodes: [],
      }))) as { nodes: AxNode[] };
      const found = nodes.find(
        (node) =>
          !node.ignored &&
          (typeof name === 'string' ? node.name?.value === name : name.test(node.name?.value ?? '')),
      );
      if (found) return found;
    }
    return undefined;
  }

  /** Waits for one of our controls. */
  private async wait(role: string, name: string | RegExp): Promise<AxNode | undefined> {
    let node: AxNode | undefined;
    const find = async () => {
      node = await this.find(role, name);
      return node;
    };
    await expect.poll(find, { message: `${role} ${name}`, ...SOON }).toBeTruthy();
    return node;
  }

  /**
   * Waits for one of our controls and until the sheet accepts clicks, then clicks it with the mouse: a trusted click.
   * What is folded away comes after "More options".
   */
  async click(role: 'button' | 'checkbox' | 'radio' | 'link', name: string | RegExp): Promise<void> {
    // First, because the browser works long to find a control.
    await this.waitUntilStable();
    let node = await this.findOrFolded(role, name);
    if (!node) {
      await this.unfold();
      node = await this.wait(role, name);
    }
    if (!(await this.acceptsClicks())) {
      await this.waitUntilStable();
      node = await this.wait(role, name);
    }
    const { x, y } = await this.middleOf(node).catch(() => this.centre(role, name));
    await this.page.mouse.click(x, y);
  }

  /** Waits for one of our controls, or for what shows it: undefined when it is that. */
  private async findOrFolded(role: string, name: string | RegExp): Promise<AxNode | undefined> {
    let node: AxNode | undefined;
    const look = async () => {
      node = await this.find(role, name);
      return node !== undefined || (await this.find('button', sheetStrings.moreOptions)) !== undefined;
    };
    await expect.poll(look, { message: `${role} ${name}`, ...SOON }).toBe(true);
    return node;
  }

  /** Shows what is chosen seldom. */
  async unfold(): Promise<void> {
    await this.waitUntilStable();
    const { x, y } = await this.centre('button', sheetStrings.moreOptions);
    await this.page.mouse.click(x, y);
  }

  /** Waits until the sheet has been still and fully visible for long enough to accept a click. */
  async waitUntilStable(): Promise<void> {
    await expect
      .poll(() => this.acceptsClicks(), { message: 'our sheet is still and fully visible', ...SOON })
      .toBe(true);
  }

  /** Would the sheet accept a click now, with no layout change still to come? */
  async acceptsClicks(): Promise<boolean> {
    const box = ({ attributes = [] }: DomNode) =>
      attributes.includes('data-steady') && !attributes.some((each) => /\bearly\b/.test(each));
    const roots = (await this.hosts()).flatMap((host) => host.roots);
    return roots.some(({ children = [] }) => children.some(box));
  }

  /** Does everything in the sheet fit its width? */
  async isWhole(): Promise<boolean> {
    for (const { roots } of await this.hosts())
      for (const { backendNodeId } of roots) {
        const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId });
        const { result } = await this.cdp.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration:
            'function () { return [...this.querySelectorAll("section, section *")].every(({ scrollWidth, clientWidth, tagName }) => clientWidth === 0 || tagName === "BDI" || tagName === "B" || scrollWidth <= clientWidth) }',
          returnByValue: true,
        });
        if (result.value !== true) return false;
      }
    return true;
  }

  /** Where the sheet stands in the window, in CSS px; null when there is none. */
  async place(): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
    const boxes = (await this.hosts()).flatMap(({ roots }) => roots.flatMap(dialogs));
    const [box] = boxes;
    if (!box) return null;
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId: box.backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  }

  /** The centre of one of our controls, once it exists. */
  async centre(role: string, name: string | RegExp): Promise<{ x: number; y: number }> {
    return this.middleOf(await this.wait(role, name));
  }

  private async middleOf(node: AxNode | undefined): Promise<{ x: number; y: number }> {
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId: node?.backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** Is the control disabled? */
  async isDisabled(role: string, name: string | RegExp): Promise<boolean> {
    const node = await this.wait(role, name);
    return node?.properties?.some((p) => p.name === 'disabled' && p.value.value === true) ?? false;
  }

  /** Role and name of what has the keyboard focus, as a screen reader would say it. */
  async focused(): Promise<string> {
    const { nodes } = (await this.cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const node = nodes.findLast((n) =>
      n.properties?.some((p) => p.name === 'focused' && p.value.value === true),
    );
    return `${node?.role?.value} ${node?.name?.value}`;
  }
}

function dialogs(node: DomNode): DomNode[] {
  const inside = (node.children ?? []).flatMap(dialogs);
  return node.attributes?.includes('dialog') ? [node, ...inside] : inside;
}

/** A node's text, as it is seen. Adjacent text nodes are joined without a space; elements are separated by one. */
function words(node: DomNode): string {
  if (node.nodeName === 'STYLE' || node.attributes?.includes('visually-hidden')) return '';
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  return (node.children ?? []).reduce((text, child, index, all) => {
    const goesOn = child.nodeName === '#text' && all[index - 1]?.nodeName === '#text';
    return text + (goesOn ? '' : ' ') + words(child);
  }, '');
}

import { type CDPSession, expect, type Page } from '@playwright/test';

interface AxNode {
  role?: { value?: string };
  name?: { value?: string };
  ignored?: boolean;
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value?: unknown } }[];
}
interface DomNode {
  nodeName: string;
  nodeValue?: string;
  shadowRootType?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/**
 * Our face on X's page. Its root is closed, so neither the page nor Playwright's locators can look in;
 * the browser's own accessibility tree can, and its mouse makes trusted clicks.
 */
export class Face {
  private readonly page: Page;
  private readonly cdp: CDPSession;
  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  static async of(page: Page): Promise<Face> {
    return new Face(page, await page.context().newCDPSession(page));
  }

  /** Every word that our face shows now; empty when it shows nothing. */
  async text(): Promise<string> {
    const { root } = (await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    return closedRoots(root).map(words).join(' ').replace(/\s+/g, ' ').trim();
  }

  /** Waits until the face shows this. */
  async shows(text: string | RegExp): Promise<void> {
    const expectation = expect.poll(() => this.text(), { message: 'our face' });
    await (text instanceof RegExp ? expectation.toMatch(text) : expectation.toContain(text));
  }

  async isGone(): Promise<void> {
    await expect.poll(() => this.text()).toBe('');
  }

  private async find(role: string, name: string | RegExp): Promise<AxNode | undefined> {
    const { nodes } = (await this.cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    return nodes.find(
      (node) =>
        !node.ignored &&
        node.role?.value === role &&
        (typeof name === 'string' ? node.name?.value === name : name.test(node.name?.value ?? '')),
    );
  }

  /** Waits for a control of ours, as long as a person takes to read, and clicks it with the mouse: a trusted click. */
  async click(role: 'button' | 'checkbox' | 'radio' | 'link', name: string | RegExp): Promise<void> {
    await this.centre(role, name);
    await this.isSteady();
    const { x, y } = await this.centre(role, name);
    await this.page.mouse.click(x, y);
  }

  /** Waits until our face has stood still and in plain sight for long enough to take a click. */
  async isSteady(): Promise<void> {
    await expect.poll(() => this.stands(), { message: 'our face stands in plain sight' }).toBe(true);
  }

  /** Would our face take a click now? */
  async stands(): Promise<boolean> {
    const { root } = (await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const box = ({ attributes = [] }: DomNode) => attributes.includes('data-steady');
    return closedRoots(root).some(({ children = [] }) => children.some(box));
  }

  /** The middle of a control of ours, once it is there. */
  async centre(role: string, name: string | RegExp): Promise<{ x: number; y: number }> {
    await expect.poll(() => this.find(role, name), { message: `${role} ${name}` }).toBeTruthy();
    const node = await this.find(role, name);
    const { model } = await this.cdp.send('DOM.getBoxModel', { backendNodeId: node?.backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** Is the control disabled? */
  async isDisabled(role: string, name: string | RegExp): Promise<boolean> {
    await expect.poll(() => this.find(role, name)).toBeTruthy();
    const node = await this.find(role, name);
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

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots)];
}

/** The words of a node; text that was written in pieces into one element stays one word where it is. */
function words(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  return (node.children ?? []).reduce((said, child, index, all) => {
    const goesOn = child.nodeName === '#text' && all[index - 1]?.nodeName === '#text';
    return said + (goesOn ? '' : ' ') + words(child);
  }, '');
}

import { expect as base, type CDPSession, type Locator, type Page } from '@playwright/test';

/**
 * Our button in a tweet's action bar as the page and Playwright see it: the host of a closed shadow root. It can be
 * clicked, hovered and waited for like any element; its text is read through the DevTools protocol.
 */
export const BUTTON = '[data-amazoncart]';

export interface DomNode {
  nodeName: string;
  backendNodeId: number;
  nodeValue?: string;
  shadowRootType?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();
/** The session with which our helpers read a page: one a page. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** The node in the closed root of the host that the locator finds; waits for the host. */
export async function inside(host: Locator): Promise<{ cdp: CDPSession; button: DomNode }> {
  const cdp = await sessionOf(host.page());
  // Handed over in a global of the page, because locators and the DevTools protocol share no identifier for a node.
  await host.evaluate((node) => Object.assign(globalThis, { hostAsked: node }));
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'hostAsked' });
  const asked = { objectId: result.objectId, depth: -1, pierce: true };
  const { node } = (await cdp.send('DOM.describeNode', asked)) as { node: DomNode };
  const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  const button = find(root, 'BUTTON');
  if (!button) throw new Error(`no button in a closed root of ${host}`);
  return { cdp, button };
}

function find(node: DomNode | undefined, name: string): DomNode | undefined {
  if (node?.nodeName === name) return node;
  for (const child of node?.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

/** An attribute of the button in the closed root; null when it has none. */
export async function attribute(host: Locator, name: string): Promise<string | null> {
  return attributeOf((await inside(host)).button, name);
}

function attributeOf({ attributes = [] }: DomNode, name: string): string | null {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? null : (attributes[at + 1] ?? '');
}

/**
 * Reads an attribute of the button again and again. The node is looked for only at first and when it has left the page,
 * because looking for it costs ten times as much as reading.
 */
function attributeReader(host: Locator, name: string): () => Promise<string | null> {
  let known: { cdp: CDPSession; objectId: string } | undefined;
  return async () => {
    if (known) {
      const { cdp, objectId } = known;
      const asked = {
        objectId,
        functionDeclaration: READ,
        arguments: [{ value: name }],
        returnByValue: true,
      };
      const answer = await cdp.send('Runtime.callFunctionOn', asked).catch(() => undefined);
      const read: [string | null] | null = answer?.result.value ?? null;
      if (read) return read[0];
    }
    const { cdp, button } = await inside(host);
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: button.backendNodeId });
    known = object.objectId ? { cdp, objectId: object.objectId } : undefined;
    return attributeOf(button, name);
  };
}
/** Null when the button has left the page. */
const READ = 'function (name) { return this.isConnected ? [this.getAttribute(name)] : null }';

/** Its name for a screen reader, as the browser has computed it. */
async function accessibleName(host: Locator): Promise<string> {
  const { cdp, button } = await inside(host);
  const { backendNodeId } = button;
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    backendNodeId,
    fetchRelatives: false,
  });
  return String(nodes[0]?.name?.value ?? '');
}

/** Runs a test's function on the button in the closed root and returns its result. */
export async function evaluateInside<T>(host: Locator, work: (button: HTMLButtonElement) => T): Promise<T> {
  const { cdp, button } = await inside(host);
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: button.backendNodeId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${work})(this) }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Gives the button keyboard focus, as Tab would. */
export async function focusButton(host: Locator): Promise<void> {
  const { cdp, button } = await inside(host);
  await cdp.send('DOM.focus', { backendNodeId: button.backendNodeId });
}

type Wanted = string | RegExp;
interface Options {
  timeout?: number;
}

/** Playwright's own matcher for other nodes; for our button the same matcher applied to the content of its closed root. */
function matcher(
  name: 'toHaveText' | 'toHaveAccessibleName',
  reader: (host: Locator) => () => Promise<string | null>,
) {
  return async function (this: { isNot: boolean }, host: Locator, wanted: Wanted, options?: Options) {
    const plain = () => (this.isNot ? base(host).not : base(host))[name](wanted, options);
    return judged(
      this.isNot,
      isOurs(host) ? () => pollText(this.isNot, reader(host), wanted, options) : plain,
    );
  };
}

function isOurs(host: Locator): boolean {
  return String(host).includes(BUTTON);
}

function pollText(isNot: boolean, read: () => Promise<string | null>, wanted: Wanted, options?: Options) {
  const polled = base.poll(read, { intervals: [50, 100, 250], ...options });
  const expected = isNot ? polled.not : polled;
  return wanted instanceof RegExp ? expected.toMatch(wanted) : expected.toBe(wanted);
}

async function judged(isNot: boolean, work: () => Promise<void>) {
  try {
    await work();
    return { pass: !isNot, message: () => '' };
  } catch (error) {
    return { pass: isNot, message: () => String(error instanceof Error ? error.message : error) };
  }
}

const extended = base.extend({
  toHaveText: matcher('toHaveText', (host) => attributeReader(host, 'data-label')),
  toHaveAccessibleName: matcher('toHaveAccessibleName', (host) => () => accessibleName(host)),
  async toHaveAttribute(host: Locator, name: string, wanted: Wanted, options?: Options) {
    const plain = () => (this.isNot ? base(host).not : base(host)).toHaveAttribute(name, wanted, options);
    const read = () => pollText(this.isNot, attributeReader(host, name), wanted, options);
    return judged(this.isNot, isOurs(host) ? read : plain);
  },
});

/** Playwright's own intervals grow to a second, and most of what a test waits for comes within two. */
const OFTEN = [50, 100, 150, 250, 350, 500];
const poll: typeof extended.poll = (actual, options) =>
  extended.poll(actual, {
    intervals: OFTEN,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** As Playwright's, but for our button, and it looks more often. */
export const expect = new Proxy(extended, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
});

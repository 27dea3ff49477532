import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';

/** The id in the manifest for Firefox. */
const ID = 'amazoncart@companion.invalid';

/**
 * The extension in a real Firefox, by way of Firefox's own window: with "system access" WebDriver BiDi reaches that
 * window, and pages of extensions, which it neither opens nor shows without (docs/facts/browsers.md 6).
 */
export class FirefoxExtension {
  private readonly firefox: Browser;
  constructor(firefox: Browser) {
    this.firefox = firefox;
  }

  /** Opens one of the extension's own pages in a tab at the front. */
  async open(page: string): Promise<Page> {
    const address = await this.inFirefox(
      ({ id, path }) => {
        const address = `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/${path}`;
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedTab = gBrowser.addTab(address, { triggeringPrincipal });
        return address;
      },
      { id: ID, path: page },
    );
    return this.page(address);
  }

  /** Waits for the open page whose address begins so: Puppeteer takes every page of an extension for `about:blank`. */
  async page(address: string): Promise<Page> {
    let found: Page | undefined;
    const find = async () => {
      for (const page of await this.firefox.pages()) {
        const href = await page.evaluate(() => location.href).catch(() => '');
        if (href.startsWith(address)) found = page;
      }
      return found !== undefined;
    };
    await expect.poll(find, { message: address }).toBe(true);
    return found as Page;
  }

  /** The address under which the extension's pages are: another one in each profile. */
  root(): Promise<string> {
    return this.inFirefox(
      (id) => `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/`,
      ID,
    );
  }

  /** Gives access to sites, or takes it away, as the shopper does in Firefox's settings for the extension. */
  async setAccess(change: 'add' | 'remove', origins: readonly string[]): Promise<void> {
    await this.inFirefox(
      async ({ id, how, hosts }) => {
        const path = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
        const { ExtensionPermissions } = ChromeUtils.importESModule(path);
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionPermissions[how](id, { permissions: [], origins: hosts }, extension);
      },
      { id: ID, how: change, hosts: [...origins] },
    );
  }

  /** The sites that the extension may read and change now. */
  access(): Promise<string[]> {
    return this.inFirefox(
      (id) =>
        WebExtensionPolicy.getByID(id)
          .allowedOrigins.patterns.map(({ pattern }) => pattern)
          .filter((pattern) => pattern.startsWith('https:')),
      ID,
    );
  }

  /** Suspends the background at once, whatever it is doing; Firefox does so after 30 idle seconds. */
  async suspend(): Promise<void> {
    await this.inFirefox(async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      if (extension.backgroundState !== 'stopped') throw new Error(`It is ${extension.backgroundState}.`);
    }, ID);
  }

  /** Calls a function in Firefox's own window, with all of Firefox's rights. Arguments and results travel as JSON. */
  private async inFirefox<Given, Result>(
    call: (given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result> {
    const { connection } = this.firefox as unknown as { connection: Connection };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (given) => JSON.stringify(await (${call})(JSON.parse(given)) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(given) }],
      awaitPromise: true,
      target: { context: tree.result.contexts?.[0]?.context },
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result?.value ?? 'null');
  }
}

interface Connection {
  send(
    method: string,
    parameters: object,
  ): Promise<{
    result: {
      contexts?: { context: string }[];
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
  }>;
}

/** What is used here of Firefox's own interfaces, in its window. */
declare const gBrowser: {
  selectedTab: object;
  addTab(address: string, options: { triggeringPrincipal: object }): object;
};
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): object } };
declare const ChromeUtils: {
  importESModule(path: string): {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, permissions: object, extension: object) => Promise<void>
    >;
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    mozExtensionHostname: string;
    allowedOrigins: { patterns: { pattern: string }[] };
    extension: { backgroundState: string; terminateBackground(options: object): Promise<void> };
  };
};

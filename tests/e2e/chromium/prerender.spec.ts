import { sampleId } from '../../playground/sample.ts';
import { expect, test } from '../support/extension.ts';
import { evaluateInside } from '../support/our-button.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript(text: string): string },
  ): { createScript(text: string): unknown };
}

test.use({ settings: { buttonStyle: 'icon', language: 'de' } });

test('a page that the browser has loaded ahead has the shopper’s settings once they are on it', async ({
  x,
  playground,
}) => {
  await x.open();
  const path = `/daily_reader/status/${sampleId('us-product')}`;
  const since = Date.now();
  await x.page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    const { trustedTypes } = globalThis as unknown as { trustedTypes: TrustedTypes };
    const policy = trustedTypes.createPolicy('rules', { createScript: (text) => text });
    const text = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
    rules.textContent = policy.createScript(text) as string;
    document.head.append(rules);
  }, path);
  // It is all there before the shopper goes to it: X's app has asked for what it shows.
  await expect
    .poll(
      () => playground.requests.filter(({ at, path: asked }) => at > since && /main\.js/.test(asked)).length,
    )
    .toBe(1);
  console.log(
    playground.requests
      .filter(({ at }) => at > since)
      .map((r) => r.path)
      .join(' '),
  );
  await x.rest();
  await x.page.evaluate((url) => {
    location.href = url;
  }, path);
  await x.page.waitForURL(`**${path}`);
  await x.tweet('us-product').waitFor();
  const ahead = () =>
    (
      performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & {
        activationStart: number;
      }
    ).activationStart;
  console.log('activationStart', await x.page.evaluate(ahead));
  await expect(x.button('us-product')).toHaveAttribute('lang', 'de');
  await expect.poll(() => evaluateInside(x.button('us-product'), (shown) => shown.clientWidth)).toBe(20);
});

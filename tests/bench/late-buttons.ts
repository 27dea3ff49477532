import type { Playground } from '../playground/server.ts';
import { lay, type Stretch, toEnd } from './scroll.ts';
import type { Stage } from './stage.ts';
import { makeHome } from './timeline.ts';

/** For each tweet with a product: in how many painted frames was it visible without its button? */
export interface LateButtons {
  products: number;
  late: number;
  mostFrames: number;
  frames: number;
}

export async function countLateButtons(
  playground: Playground,
  { context }: Stage,
  stretch: Stretch,
): Promise<LateButtons> {
  lay(playground, stretch);
  const products = makeHome(playground.world, stretch.tweets, stretch.seed, stretch.mix);
  const page = await context.newPage();
  await page.addInitScript(watchFrames, products);
  await page.goto('https://x.com/home');
  await page.locator('article').first().waitFor();
  await page.mouse.move(640, 450);
  await toEnd({ page, cdp: await context.newCDPSession(page) });
  const late = await page.evaluate(() => (window as unknown as { lateSoFar: () => LateButtons }).lateSoFar());
  await page.close();
  return late;
}

/** Runs in the page: inspects it right after each painted frame. */
function watchFrames(products: string[]): void {
  const wanted = new Set(products);
  const without = new Map<string, number>();
  let frames = 0;
  const look = () => {
    frames += 1;
    for (const article of document.querySelectorAll('article[data-testid="tweet"]')) {
      const link = article.querySelector('a[href*="/status/"] > time')?.parentElement;
      const id = link?.getAttribute('href')?.match(/status\/(\d+)/)?.[1] ?? '';
      if (!wanted.has(id) || !article.querySelector('[data-testid="reply"]')) continue;
      const missing = article.querySelector('[data-amazoncart]') ? 0 : 1;
      without.set(id, (without.get(id) ?? 0) + missing);
    }
  };
  // A message posted in an animation frame arrives after that frame was painted.
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = look;
  const eachFrame = () => {
    afterPaint.port2.postMessage(null);
    requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);
  const lateSoFar = () => {
    const counts = [...without.values()];
    return {
      products: counts.length,
      late: counts.filter((count) => count > 0).length,
      mostFrames: Math.max(0, ...counts),
      frames,
    };
  };
  Object.assign(window, { lateSoFar });
}

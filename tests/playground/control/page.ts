import { type Exchange, escapeHtml, readBody, redirect, send } from '../exchange.ts';
import { fillHome } from '../fill.ts';
import { tagNextFromPhone } from '../phone.ts';
import { resetWorld, VIEWER, type World } from '../world.ts';
import { plain } from '../write.ts';
import { apply, fields } from './switches.ts';

const STYLE = `
  :root { color-scheme: light dark }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }
  fieldset { border: 1px solid #8886; border-radius: 12px; margin: 1em 0; display: grid; gap: .5em 2em;
    grid-template-columns: repeat(auto-fill, minmax(18em, 1fr)) }
  label { display: flex; justify-content: space-between; gap: 1em; align-items: center }
  input:not([type=checkbox]), select { font: inherit; width: 9em; min-width: 0; box-sizing: border-box }
  button { font: inherit; padding: .4em 1em; border-radius: 99px; border: 1px solid #8888; cursor: pointer }
  iframe { width: 100%; height: 14em; border: 1px solid #8886; border-radius: 12px }
  nav a { margin-inline-end: 1em }`;

/** https://playground.test/: every switch of the world, for people; tests change the world directly. */
export async function serveControl(world: World, exchange: Exchange): Promise<void> {
  const { pathname } = exchange.url;
  if (pathname === '/posted') return send(exchange, 200, 'text/html', postedPage(world));
  if (pathname === '/carts') return send(exchange, 200, 'text/html', cartsPage(world));
  if (exchange.method !== 'POST') return send(exchange, 200, 'text/html', controlPage(world));
  const form = new URLSearchParams(await readBody(exchange));
  const act = form.get('act');
  if (act === 'reset') resetWorld(world);
  else if (act === 'empty') emptyCarts(world);
  else if (act === 'phone') tagNextFromPhone(world);
  else if (act === 'fill') fillHome(world, 500, world.home.length);
  else apply(world, form);
  redirect(exchange, '/', 303);
}

function controlPage(world: World): string {
  const groups = fields(world)
    .map(({ title, inputs }) => `<fieldset><legend><b>${title}</b></legend>${inputs.join('\n')}</fieldset>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Playground</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>
<h1>Playground</h1>
<nav><a href="https://x.com/home" target="_blank">Home</a><a href="https://x.com/notifications" target="_blank">Notifications</a>
<a href="https://x.com/${VIEWER}/with_replies" target="_blank">Own replies</a><a href="https://mobile.x.com/home" target="_blank">Phone</a>
<a href="https://pro.x.com/home" target="_blank">Columns</a>
${['com', 'co.uk', 'de', 'co.jp'].map((store) => `<a href="https://www.amazon.${store}/cart" target="_blank">amazon.${store}</a>`).join(' ')}</nav>
<form method="post">${groups}
<button name="act" value="save">Save</button>
<button name="act" value="fill">500 more tweets</button>
<button name="act" value="phone">Tag the next product from a phone</button>
<button name="act" value="empty">Empty every cart</button>
<button name="act" value="reset">Reset everything</button></form>
<p>Another account counts from the next load of a page on, as on X. Everything else on X shows at once; the stores follow
at the next page.</p>
<h2>Replies that went out</h2><iframe src="/posted" title="Replies that went out"></iframe>
<h2>Carts</h2><iframe src="/carts" title="Carts"></iframe></body></html>`;
}

function postedPage(world: World): string {
  const rows = world.posted.map((reply) => {
    const target = world.tweets.get(reply.inReplyTo ?? '');
    const link = `https://x.com/${reply.author}/status/${reply.id}`;
    return (
      `<li><a href="${link}" target="_blank">${escapeHtml(plain(reply.parts))}</a> to ` +
      `@${escapeHtml(target?.author ?? '?')}: ${escapeHtml(target ? plain(target.parts) : '')}</li>`
    );
  });
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">` +
    `<title>Posted</title><style>${STYLE} body{margin:0}</style></head>` +
    `<body>${rows.length ? `<ol>${rows.join('')}</ol>` : '<p>None yet.</p>'}</body></html>`
  );
}

function emptyCarts(world: World): void {
  for (const state of world.amazon.stores.values()) {
    Object.assign(state, { cart: [], saved: [], removed: [], adds: [], wrongPresses: [] });
  }
}

function cartsPage(world: World): string {
  const rows = [...world.amazon.stores].flatMap(([store, state]) => {
    const name = (asin: string) => escapeHtml(world.amazon.catalogue.get(asin)?.title ?? asin);
    const lines = [
      ...state.cart.map(({ asin, quantity }) => `${quantity} × ${name(asin)} (${asin})`),
      ...state.saved.map(({ asin }) => `saved for later: ${name(asin)}`),
      ...state.adds
        .filter(({ outcome }) => outcome !== 'added')
        .map(({ asin, outcome }) => `add of ${asin}: ${outcome}`),
      ...state.wrongPresses.map(({ button }) => `wrong press: ${button}`),
    ];
    return lines.length ? [`<h3>amazon.${store}</h3><ul><li>${lines.join('<li>')}</ul>`] : [];
  });
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">` +
    `<title>Carts</title><style>${STYLE} body{margin:0}</style></head><body>${rows.join('') || '<p>All empty.</p>'}</body></html>`
  );
}

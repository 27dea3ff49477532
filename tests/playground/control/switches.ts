import { makeAmazonFaults } from '../amazon/world.ts';
import { escapeHtml } from '../exchange.ts';
import { makeFaults, VIEWER, type World } from '../world.ts';

/** The possible values of the switches that have fixed choices. */
const CHOICES: Record<string, readonly string[]> = {
  client: ['first', 'second'],
  'faults.secondComposer': ['known', 'form', 'plain', 'two-editors'],
  theme: ['light', 'dark', 'contrast'],
  dir: ['ltr', 'rtl'],
  lang: ['en', 'de', 'ja', 'ar'],
  viewer: ['public', 'protected', 'logged out'],
  'faults.createTweet': [
    ...[
      'ok',
      'slow',
      'withheld',
      'duplicate',
      'rate-limit',
      'restricted',
      'automated',
      'offline',
      'lost',
      'cut',
    ],
  ],
  'faults.toast': ['link', 'none', 'no-link'],
  'faults.pictures': ['same-host', 'other-host', 'other-host-cors'],
  'faults.deleteTweet': ['ok', 'refused', 'broken'],
  'faults.tweetDetail': ['ok', 'refused', 'broken'],
  'faults.undoNotice': ['toast', 'plain'],
  'faults.attachment': ['none', 'photo', 'gif', 'poll', 'schedule', 'place'],
  'faults.initialState': ['full', 'missing', 'broken'],
  'amazon.robotCheck': ['never', 'on-open', 'on-add', 'portal-on-open'],
  'amazon.serverError': ['never', 'on-open', 'on-add'],
  'amazon.addedVia': [
    ...['page', 'side-sheet', 'ewc-side-sheet', 'cart', 'warranty', 'warranty-side-sheet'],
    ...['banner', 'ask-options', 'ask-confirm'],
  ],
  'myAmazon.mode': ['added', 'not-linked', 'refused', 'odd'],
  'myAmazon.account': ['by-hashtag', 'MyAmazon', 'MyAmazonUK'],
};

/** The control page's groups of inputs, with the world's present values. */
export function fields(world: World): { title: string; inputs: string[] }[] {
  const { viewer, client, theme, dir, lang, noise, faults, myAmazon } = world;
  const who = viewer ? (viewer.protected ? 'protected' : 'public') : 'logged out';
  const group = (prefix: string, values: object) =>
    Object.entries(values).map(([key, value]) => input(prefix + key, value));
  const signedIn = [...world.amazon.stores].map(([store, state]) => [store, state.signedIn]);
  return [
    { title: 'Account and look', inputs: group('', { viewer: who, client, theme, dir, lang, noise }) },
    { title: '@MyAmazon', inputs: group('myAmazon.', myAmazon) },
    { title: 'X', inputs: group('faults.', faults) },
    { title: 'Amazon', inputs: group('amazon.', world.amazon.faults) },
    { title: 'Signed in at Amazon', inputs: group('signedIn.', Object.fromEntries(signedIn)) },
  ];
}

function input(name: string, value: unknown): string {
  const label = name.replace(/^\w+\./, '');
  const choices = CHOICES[name];
  if (choices) {
    const options = choices.map(
      (choice) => `<option${choice === value ? ' selected' : ''}>${choice}</option>`,
    );
    return `<label>${label} <select name="${name}">${options.join('')}</select></label>`;
  }
  if (typeof value === 'boolean') {
    return `<label>${label} <input type="checkbox" name="${name}"${value ? ' checked' : ''}></label>`;
  }
  const type = typeof value === 'number' ? 'number' : 'text';
  return `<label>${label} <input type="${type}" name="${name}" value="${escapeHtml(String(value))}"></label>`;
}

/** Applies the form to the world. A missing checkbox is off, as in HTML forms. */
export function apply(world: World, form: URLSearchParams): void {
  const take = <T extends object>(target: T, prefix: string) => {
    for (const [key, old] of Object.entries(target)) {
      const sent = form.get(prefix + key);
      if (typeof old === 'boolean') Object.assign(target, { [key]: sent !== null });
      else if (sent === null || !isAllowed(prefix + key, sent)) continue;
      else Object.assign(target, { [key]: typeof old === 'number' ? Number(sent) || 0 : sent });
    }
  };
  world.faults = { ...makeFaults(), ...world.faults };
  take(world.faults, 'faults.');
  take(world.myAmazon, 'myAmazon.');
  world.amazon.faults = { ...makeAmazonFaults(), ...world.amazon.faults };
  take(world.amazon.faults, 'amazon.');
  for (const [store, state] of world.amazon.stores) state.signedIn = form.get(`signedIn.${store}`) !== null;
  const { client, theme, dir, lang, noise } = world;
  const look = { client, theme, dir, lang, noise };
  take(look, '');
  Object.assign(world, look);
  const who = form.get('viewer');
  const account = world.accounts.get(VIEWER) ?? { handle: VIEWER, name: 'Shopper One', protected: false };
  if (who === 'logged out') world.viewer = null;
  else if (who) {
    account.protected = who === 'protected';
    world.accounts.set(VIEWER, account);
    world.viewer = { ...account };
  }
  world.revision += 1;
}

function isAllowed(name: string, value: string): boolean {
  return CHOICES[name]?.includes(value) ?? true;
}

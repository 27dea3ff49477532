/**
 * The look of the app. As on X, class names are made by the build and mean nothing: every rule below
 * becomes `r-` and a hash, next to React Native's two base classes (docs/facts/x.md 1.1). The names in
 * this file exist only here.
 */
const VIEW = 'css-175oi2r';
const TEXT = 'css-146c3p1';
const SPAN = 'css-1jxf684';

const RULES = {
  row: 'flex-direction:row',
  center: 'align-items:center',
  between: 'justify-content:space-between',
  middle: 'justify-content:center',
  grow: 'flex-grow:1;flex-shrink:1;flex-basis:0%',
  shrink: 'flex-shrink:1',
  wrap: 'flex-wrap:wrap',
  bold: 'font-weight:700',
  small: 'font-size:.8667rem;line-height:1.0667rem',
  big: 'font-size:1.1333rem;line-height:1.6rem',
  title: 'font-size:1.3333rem;line-height:1.6rem;font-weight:800',
  line1: 'display:block;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;max-width:100%',
  clamp: 'display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden',
  block: 'display:block',
  // X's "visually hidden": for readers of the page only.
  hidden: 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(1px,1px,1px,1px)',
  // The invisible ends of a link: not rendered, yet in textContent (docs/facts/x.md 1.3).
  unseen: 'font-size:0;line-height:0',
  press: 'cursor:pointer',
  edge: 'border-bottom:1px solid var(--x-border)',
  tweet: 'padding:12px 16px 0;cursor:pointer;outline-style:none;overflow:hidden',
  tweetHover: 'transition:background-color .2s',
  avatarColumn: 'width:40px;margin-inline-end:8px;align-items:center',
  threadLine: 'width:2px;background-color:var(--x-line);flex-grow:1;margin:4px auto 0',
  round: 'border-radius:9999px;overflow:hidden',
  fill: 'position:absolute;inset:0;width:100%;height:100%',
  cover: 'object-fit:cover',
  bar: 'flex-direction:row;justify-content:space-between;max-width:600px;margin-top:12px;padding-bottom:12px;gap:4px',
  focalBar: 'flex-direction:row;justify-content:space-between;height:3.2rem;align-items:center;padding:0 4px',
  barCell: 'flex-direction:row;flex-grow:1;flex-shrink:1;flex-basis:0%;justify-content:flex-start',
  barEnd: 'flex-direction:row;justify-content:flex-end',
  control: 'flex-direction:row;align-items:center;min-height:1.25rem;cursor:pointer;user-select:none',
  controlText: 'padding:0 4px;font-size:.8667rem;min-width:calc(1em + 12px)',
  icon: 'display:inline-block;height:1.25em;max-width:100%;fill:currentcolor;vertical-align:text-bottom;position:relative',
  dimmed: 'opacity:.5;cursor:default',
  card: 'border:1px solid var(--x-border);border-radius:16px;overflow:hidden;margin-top:12px',
  cardOver:
    'position:absolute;bottom:12px;inset-inline-start:12px;background-color:rgba(0,0,0,.77);border-radius:4px;padding:0 8px;max-width:calc(100% - 24px)',
  cardDetail: 'padding:12px;gap:2px;justify-content:center',
  from: 'display:block;font-size:.8667rem;margin-top:4px;text-decoration:none',
  quoteHead: 'padding:12px 12px 0;gap:8px',
  quoteText: 'padding:4px 12px 12px',
  primary: 'width:600px;max-width:100%;border-inline:1px solid var(--x-border);min-height:100vh',
  sidebar: 'width:350px;margin-inline-start:30px',
  box: 'border:1px solid var(--x-border);border-radius:16px;margin-top:16px;overflow:hidden',
  topBar:
    'position:sticky;top:0;z-index:3;background-color:var(--x-glass);backdrop-filter:blur(12px);min-height:53px;padding:0 16px;flex-direction:row;align-items:center;gap:16px',
  nav: 'width:260px;align-items:flex-end',
  navInner:
    'position:fixed;top:0;bottom:0;width:240px;padding:0 8px;justify-content:space-between;padding-bottom:12px',
  navItem:
    'flex-direction:row;align-items:center;padding:12px;gap:20px;border-radius:9999px;text-decoration:none',
  pill: 'border-radius:9999px;min-height:36px;padding:0 16px;align-items:center;justify-content:center;border:1px solid transparent;cursor:pointer;font-weight:700',
  pillBig:
    'border-radius:9999px;min-height:52px;align-items:center;justify-content:center;cursor:pointer;font-weight:700;text-decoration:none',
  layers: 'position:fixed;inset:0;height:0',
  layerFill: 'position:fixed;inset:0;align-items:center;overflow-y:auto',
  shade: 'position:fixed;inset:0;background-color:var(--x-shade)',
  dialog:
    'background-color:var(--x-bg);border-radius:16px;max-width:600px;width:600px;margin-top:5vh;box-shadow:0 0 15px var(--x-glow)',
  dialogBar:
    'flex-direction:row;align-items:center;min-height:53px;padding:0 16px;justify-content:space-between',
  iconButton:
    'min-width:36px;min-height:36px;border-radius:9999px;align-items:center;justify-content:center;cursor:pointer',
  composer: 'flex-direction:row;padding:4px 16px 0;gap:8px',
  editor: 'font-size:1.3333rem;line-height:1.6rem;padding:12px 0;min-height:96px;cursor:text',
  inlineEditor: 'font-size:1.3333rem;line-height:1.6rem;padding:12px 0;min-height:24px;cursor:text',
  tools:
    'flex-direction:row;align-items:center;justify-content:space-between;padding:8px 0 12px;border-top:1px solid var(--x-border)',
  list: 'position:absolute;top:100%;inset-inline-start:0;width:300px;background-color:var(--x-bg);border-radius:4px;box-shadow:0 0 15px var(--x-glow);z-index:9;overflow:hidden',
  listItem: 'padding:12px 16px;cursor:pointer',
  toastPlace: 'position:fixed;bottom:32px;left:0;right:0;align-items:center;pointer-events:none;z-index:5',
  toast:
    'flex-direction:row;align-items:center;background-color:rgb(29,155,240);border-radius:4px;padding:12px 16px;gap:24px;pointer-events:auto',
  menu: 'position:fixed;background-color:var(--x-bg);border-radius:12px;box-shadow:0 0 15px var(--x-glow);min-width:220px;overflow:hidden',
  menuItem: 'flex-direction:row;padding:12px 16px;gap:12px;cursor:pointer;align-items:center',
  drawer:
    'position:fixed;bottom:0;inset-inline-end:20px;background-color:var(--x-bg);border-radius:16px 16px 0 0;box-shadow:0 0 15px var(--x-glow);width:300px;height:52px;padding:0 16px;justify-content:center',
  hoverCard:
    'position:fixed;width:300px;padding:16px;background-color:var(--x-bg);border-radius:16px;box-shadow:0 0 15px var(--x-glow)',
  main: 'flex-direction:row;flex-grow:1;align-items:stretch',
  grid: 'flex-direction:row;gap:2px;border-radius:16px;overflow:hidden;margin-top:12px;border:1px solid var(--x-border)',
  textarea:
    'width:100%;border:0;outline:0;resize:none;background:transparent;color:inherit;font:inherit;font-size:1.3333rem;line-height:1.6rem;padding:12px 0;min-height:140px;box-sizing:border-box',
  tab: 'flex-grow:1;align-items:center;justify-content:center;min-height:53px;text-decoration:none',
  columns: 'flex-direction:row;height:100vh;overflow-x:auto;gap:1px;flex-grow:1',
  column: 'width:380px;height:100vh;border-inline-end:1px solid var(--x-border)',
  scroll: 'overflow-y:auto;flex-grow:1;flex-shrink:1;flex-basis:0%',
  phoneBar:
    'position:fixed;bottom:0;left:0;right:0;height:52px;flex-direction:row;background-color:var(--x-bg);border-top:1px solid var(--x-border);z-index:2',
  viewer: 'position:fixed;inset:0;flex-direction:row;background-color:rgba(0,0,0,.9)',
  viewerPane: 'width:350px;background-color:var(--x-bg);overflow-y:auto',
  longTitle: 'font-size:1.6rem;line-height:2rem;font-weight:800',
};

const BASE = `
html{background:var(--x-bg)}
body{margin:0;font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;-webkit-font-smoothing:antialiased}
.${VIEW}{align-items:stretch;background-color:transparent;border:0 solid black;box-sizing:border-box;display:flex;flex-basis:auto;flex-direction:column;flex-shrink:0;list-style:none;margin:0;min-height:0;min-width:0;padding:0;position:relative;text-decoration:none;z-index:0;color:inherit;font:inherit;text-align:inherit}
.${TEXT}{background-color:transparent;border:0 solid black;box-sizing:border-box;display:inline;font:1rem/1.3333rem -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;margin:0;padding:0;position:relative;text-align:start;text-decoration:none;white-space:pre-wrap;overflow-wrap:break-word;min-width:0}
.${SPAN}{background-color:transparent;border:0 solid black;box-sizing:border-box;color:inherit;display:inline;font:inherit;margin:0;padding:0;text-decoration:none;white-space:inherit;overflow-wrap:break-word}
article[data-testid=tweet][tabindex="0"]:hover{background-color:var(--x-hover)}
a:hover>span,a.${SPAN}:hover,a.${TEXT}:hover{text-decoration:underline}
button.${VIEW}{appearance:none}
.DraftEditor-root,.DraftEditor-editorContainer,.public-DraftEditor-content{height:inherit;text-align:initial;position:relative}
.public-DraftEditor-content[contenteditable=true]{-webkit-user-modify:read-write-plaintext-only}
.DraftEditor-editorContainer{z-index:1}
.public-DraftEditorPlaceholder-root{position:absolute;z-index:1;color:var(--x-secondary);pointer-events:none}
.public-DraftStyleDefault-block{position:relative;white-space:pre-wrap}
.public-DraftStyleDefault-ltr{direction:ltr;text-align:left}
.public-DraftStyleDefault-rtl{direction:rtl;text-align:right}
@media (max-width:1180px){.${name('sidebar')}{display:none}.${name('nav')}{width:88px}.${name('navInner')}{width:72px}.${name('navInner')} [dir]{display:none}}
@media (max-width:620px){.${name('dialog')}{width:100%;margin-top:0;border-radius:0;min-height:100vh}}
`;

export const THEMES = {
  light: {
    ...{ bg: '255, 255, 255', text: 'rgb(15, 20, 25)', secondary: 'rgb(83, 100, 113)' },
    ...{ border: 'rgb(239, 243, 244)', line: 'rgb(207, 217, 222)', hover: 'rgba(0,0,0,.03)' },
    ...{
      shade: 'rgba(0,0,0,.4)',
      glow: 'rgba(101,119,134,.3)',
      scrollbar: 'rgb(185, 202, 211) rgb(247, 249, 249)',
    },
  },
  dark: {
    ...{ bg: '0, 0, 0', text: 'rgb(231, 233, 234)', secondary: 'rgb(113, 118, 123)' },
    ...{ border: 'rgb(47, 51, 54)', line: 'rgb(51, 54, 57)', hover: 'rgba(231,233,234,.03)' },
    ...{
      shade: 'rgba(91,112,131,.4)',
      glow: 'rgba(255,255,255,.25)',
      scrollbar: 'rgb(62, 65, 68) rgb(22, 24, 28)',
    },
  },
};
THEMES.contrast = {
  ...THEMES.dark,
  bg: '5, 5, 5',
  text: 'rgb(242, 244, 245)',
  secondary: 'rgb(174, 180, 185)',
};

function name(rule) {
  let hash = 5381;
  for (const character of `build-1 ${rule}`) hash = (Math.imul(hash, 33) ^ character.charCodeAt(0)) >>> 0;
  return `r-${hash.toString(36).slice(-6)}`;
}

/** The class names of each combination of rules that was asked for. */
const known = new Map();
function names(base, rules = '') {
  const key = `${base} ${rules}`;
  const found = known.get(key);
  if (found) return found;
  const all = rules.split(' ').filter(Boolean);
  const made = [base, ...all.map((rule) => (RULES[rule] ? name(rule) : unknown(rule)))].join(' ');
  known.set(key, made);
  return made;
}

function unknown(rule) {
  throw new Error(`no such rule: ${rule}`);
}

export const view = (rules) => names(VIEW, rules);
export const text = (rules) => names(TEXT, rules);
export const span = (rules) => names(SPAN, rules);

/** Writes the rules and the theme's colours into the page; called anew when the theme changes. */
export function applyStyles(theme) {
  let sheet = document.getElementById('react-native-stylesheet');
  if (!sheet) {
    sheet = document.createElement('style');
    sheet.id = 'react-native-stylesheet';
    document.head.append(sheet);
  }
  const colours = THEMES[theme];
  const variables = `:root{--x-bg:rgb(${colours.bg});--x-glass:rgba(${colours.bg},.85);${[
    'border',
    'line',
    'hover',
    'shade',
    'glow',
    'secondary',
  ]
    .map((key) => `--x-${key}:${colours[key]}`)
    .join(';')}}`;
  const rules = Object.keys(RULES).map((rule) => `.${name(rule)}.${name(rule)}{${RULES[rule]}}`);
  sheet.textContent = BASE + variables + rules.join('\n');
  const scheme = theme === 'light' ? 'light' : 'dark';
  document.documentElement.dataset.theme = scheme;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.backgroundColor = `rgb(${colours.bg})`;
  document.body.style.scrollbarColor = colours.scrollbar;
}

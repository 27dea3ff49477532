const DEFAULTS = { counts: 'hide', sidebar: 'hide', tabs: 'hide', writing: 'off' };

/** What it changes on the page, wherever that is found. */
function applyAll({ counts, sidebar, tabs, writing }) {
  if (counts === 'hide')
    for (const views of document.querySelectorAll('a[href$="/analytics"]'))
      views.parentElement?.classList.add('whole-page-views');
  if (sidebar === 'hide')
    document.querySelector('[data-testid="sidebarColumn"]')?.classList.add('whole-page-aside');
  if (tabs === 'hide') document.querySelector('[role="tablist"]')?.classList.add('whole-page-tabs');
  if (writing === 'on') document.body.classList.add('whole-page-writing');
  const box = document.querySelector('[data-testid="SearchBox_Search_Input"]');
  box?.classList.add('whole-page-search');
  for (const bar of document.querySelectorAll('[data-testid="toolBar"]:not(.whole-page-bar)'))
    bar.classList.add('whole-page-bar');
  const { backgroundColor } = getComputedStyle(document.body);
  document.documentElement.style.setProperty('--whole-page-background', backgroundColor);
  const words = document.querySelector('h2 > span, div > span');
  if (words) document.documentElement.style.setProperty('--whole-page-text', getComputedStyle(words).color);
}

const readSettings = () => new Promise((resolve) => chrome.storage.local.get(DEFAULTS, resolve));

let isWaiting = false;
new MutationObserver(() => {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(async () => {
    isWaiting = false;
    applyAll(await readSettings());
  }, 50);
}).observe(document, { childList: true, subtree: true });

/* Each of these, and of the other two files, spends 20 ms (tests/bench/check-bench.ts). */

function spin(ms) {
  const until = performance.now() + ms;
  while (performance.now() < until);
  performance.mark('spent');
}

// In the world of content scripts: at once, after a promise, and after the browser's answer.
setTimeout(() => spin(20));
setTimeout(async () => {
  await null;
  spin(20);
});
new Promise((resolve) => chrome.storage.local.get(null, resolve)).then(() => spin(20));

// In the page's own world, as a file of the extension.
const script = document.createElement('script');
script.src = chrome.runtime.getURL('page.js');
document.documentElement.append(script);

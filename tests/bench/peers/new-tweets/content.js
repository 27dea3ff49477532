const TWEET = 'article[data-testid="tweet"]';

function addButton(tweet) {
  const bar = tweet.querySelector('[role="group"][id]') ?? tweet.querySelector('[role="group"]');
  if (!bar || bar.querySelector('.new-tweets')) return;
  const address = tweet.querySelector('a:has(> time)')?.getAttribute('href') ?? '';
  const button = document.createElement('button');
  button.className = 'new-tweets';
  button.textContent = '+';
  button.title = address;
  button.addEventListener('click', (event) => event.stopPropagation());
  bar.append(button);
}

for (const tweet of document.querySelectorAll(TWEET)) addButton(tweet);
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      if (node.matches(TWEET)) addButton(node);
      for (const tweet of node.querySelectorAll(TWEET)) addButton(tweet);
      const around = node.closest(TWEET);
      if (around) addButton(around);
    }
}).observe(document.body, { childList: true, subtree: true });

import { renderToString } from 'react-dom/server';
import { App } from './App.js';
import { setState } from './data.js';
import { Entry } from './Entry.js';
import { h } from './h.js';

/** The page as the server renders it. */
export function render(state, start) {
  setState(state);
  return renderToString(h(App, { start }));
}

/** What React's streaming leaves behind of the tweet that a page is about; empty on other pages (docs/facts/x-web.md 3). */
export function renderCopy(state, path) {
  const focal = state.tweets[/^\/\w+\/status\/(\d+)/.exec(path)?.[1]];
  if (!focal) return '';
  setState(state);
  return `<div hidden id="S:0">${renderToString(h(Entry, { tweet: focal, focal: true }))}</div>`;
}

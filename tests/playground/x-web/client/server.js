import { renderToString } from 'react-dom/server';
import { App } from './App.js';
import { setState } from './data.js';
import { h } from './h.js';

/** The page as the server renders it. */
export function render(state, start) {
  setState(state);
  return renderToString(h(App, { start }));
}

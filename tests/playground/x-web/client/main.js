import { hydrateRoot } from 'react-dom/client';
import { App } from './App.js';
import { follow, setState } from './data.js';
import { h } from './h.js';
import { startRouter } from './router.js';

/** The page stands before this runs; React takes it over, and tells here when it did not find what it had rendered. */
const { state, start, hydrateAfterMs } = JSON.parse(document.getElementById('tsr-data').textContent);
globalThis.recovered = [];
setState(state);
setTimeout(() => {
  startRouter(start);
  hydrateRoot(document.getElementById('app'), h(App, { start }), {
    onRecoverableError: (error) => globalThis.recovered.push(String(error)),
  });
  document.documentElement.dataset.hydrated = '';
  follow();
}, hydrateAfterMs);

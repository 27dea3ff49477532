/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './App.jsx';
import { start } from './router.js';
import { data, follow, makeRequests, refresh } from './store.js';

// With the fault `marksRenamed`, every test id is an attribute of another name.
const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  const isRenamed = name === 'data-testid' && data.get()?.faults.marksRenamed;
  setAttribute.call(this, isRenamed ? 'data-tid' : name, value);
};

start();
createRoot(document.getElementById('react-root')).render(<App />);
// The page is rendered before its data arrives, as on X; tweets come with the response.
refresh().then(makeRequests).then(follow);

/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './App.jsx';
import { start } from './router.js';
import { follow, makeRequests, refresh } from './store.js';

start();
createRoot(document.getElementById('react-root')).render(<App />);
// The page is rendered before its data arrives, as on X; tweets come with the response.
refresh().then(makeRequests).then(follow);

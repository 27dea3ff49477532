/** @jsxImportSource react */
import { useRef } from 'react';
import { Nav } from './Nav.jsx';
import { Page } from './pages.jsx';
import { useRoute } from './router.js';
import { V } from './ui.jsx';

const PAGES = ['/home', '/notifications', '/i/bookmarks', '/search?q=amazon'];

/** pro.x.com: several timelines side by side, each scrolling for itself (docs/facts/x.md 1.12). */
export function Columns() {
  const route = useRoute();
  const address = route.background ?? route.path + location.search;
  // Any other opened page gets its own column in front of the others.
  const pages = PAGES.includes(address) ? PAGES : [address, ...PAGES];
  return (
    <>
      <Nav />
      <V as="main" role="main" s="columns">
        {pages.map((page) => (
          <Column key={page} address={page} />
        ))}
      </V>
    </>
  );
}

function Column({ address }) {
  const scroller = useRef(null);
  return (
    <V s="column" data-testid="multi-column-layout-column-content">
      <V s="scroll" ref={scroller}>
        <Page address={address} scroller={scroller} />
      </V>
    </V>
  );
}

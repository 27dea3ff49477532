/** @jsxImportSource react */
import { useEffect, useLayoutEffect } from 'react';
import { Columns } from './Columns.jsx';
import { applyStyles, THEMES, view } from './css.js';
import { Layers } from './Layers.jsx';
import { Nav } from './Nav.jsx';
import { PhoneBars } from './Phone.jsx';
import { Page } from './pages.jsx';
import { restoreScroll, useRoute } from './router.js';
import { Sidebar } from './Sidebar.jsx';
import { setBeat, useData } from './store.js';
import { S, T, Theme, V } from './ui.jsx';

export const onPhone = location.hostname.startsWith('mobile.');
const onPro = location.hostname.startsWith('pro.');

/** The frame around every page: layers first, then navigation and main, as in the captured page. */
export function App() {
  const data = useData();
  const theme = data?.theme;
  useLayoutEffect(() => {
    if (theme) applyStyles(theme);
  }, [theme]);
  useEffect(() => {
    if (!data) return;
    document.documentElement.lang = data.lang;
    document.documentElement.dir = data.dir;
    setBeat(data.faults.rerenderEveryMs);
  }, [data]);

  return (
    <div className={view('grow')}>
      <div className={view('grow')}>
        {data && (
          <Theme.Provider value={THEMES[theme]}>
            <V as="h2" aria-level="2" role="heading" s="hidden">
              <T>
                <S>To view keyboard shortcuts, press question mark</S>
              </T>
              <a href="/i/keyboard_shortcuts" tabIndex={-1}>
                <S>View keyboard shortcuts</S>
              </a>
            </V>
            <Layers phone={onPhone} />
            <V
              s={onPro ? 'main' : 'main middle'}
              data-at-shortcutkeys='{"r":"Reply","l":"Like","Enter":"Open post details"}'
            >
              <Frame />
            </V>
          </Theme.Provider>
        )}
      </div>
    </div>
  );
}

function Frame() {
  const route = useRoute();
  // A modal route leaves the page below it alone.
  const address = route.background ?? route.path + location.search;
  const phoneComposer = onPhone && route.path === '/compose/post';
  const shown = phoneComposer ? route.path : address;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what a page hangs on
  useLayoutEffect(() => restoreScroll(), [shown]);
  if (onPro) return <Columns />;
  return (
    <>
      {!onPhone && <Nav />}
      <V as="main" role="main" s="shrink">
        <V s="row">
          <V s="primary" data-testid="primaryColumn">
            <Page key={shown} address={shown} />
          </V>
          {!onPhone && <Sidebar />}
        </V>
      </V>
      {onPhone && <PhoneBars />}
    </>
  );
}

/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { T, V } from './ui.jsx';

const GUESS = 240;

/** Heights measured so far, by timeline and key, so that going back finds the page as long as it was. */
const known = new Map();

/**
 * X's virtual timeline: cells stand absolutely at measured heights, those out of reach are unmounted
 * and come back as new elements (facts/x.md 1.1). `items`: `{key, render}`; a null render is one of
 * X's empty separator cells. `scroller`: the element that scrolls, else the window.
 */
export function Timeline({ label, items, scroller }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    // X first shows an element without a style, then replaces it by the real one.
    const frame = requestAnimationFrame(() => setReady(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <V as="section" role="region" aria-labelledby="accessible-list-0">
      <T as="h1" dir="auto" aria-level="1" role="heading" s="hidden" id="accessible-list-0">
        {label}
      </T>
      <V aria-label={label}>
        {ready ? (
          <Cells key="cells" label={label} items={items} scroller={scroller} />
        ) : (
          <div key="placeholder">
            <V role="progressbar" aria-valuemax="1" style={{ height: '100vh' }} />
          </div>
        )}
      </V>
    </V>
  );
}

function Cells({ label, items, scroller }) {
  const box = useRef(null);
  const [, redraw] = useReducer((count) => count + 1, 0);

  useEffect(() => {
    const target = scroller?.current ?? window;
    let frame = 0;
    const onScroll = () => {
      if (!frame) {
        frame = requestAnimationFrame(() => {
          frame = 0;
          redraw();
        });
      }
    };
    target.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    redraw();
    return () => {
      cancelAnimationFrame(frame);
      target.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [scroller]);

  const height = scroller?.current?.clientHeight ?? window.innerHeight;
  const edge = scroller?.current?.getBoundingClientRect().top ?? 0;
  const from = edge - (box.current?.getBoundingClientRect().top ?? edge) - height;
  const to = from + 3 * height;
  const shown = [];
  let offset = 0;
  for (const item of items) {
    const size = known.get(`${label} ${item.key}`) ?? GUESS;
    if (offset + size > from && offset < to) shown.push({ item, offset });
    offset += size;
  }
  const measured = (key, size) => {
    const name = `${label} ${key}`;
    if (known.get(name) === size) return;
    known.set(name, size);
    redraw();
  };
  return (
    <div ref={box} style={{ position: 'relative', minHeight: offset }}>
      {shown.map(({ item, offset: top }) => (
        <Cell key={item.key} item={item} top={top} measured={measured} />
      ))}
    </div>
  );
}

function Cell({ item, top, measured }) {
  const cell = useRef(null);
  const report = useRef(measured);
  report.current = measured;
  useLayoutEffect(() => {
    const element = cell.current;
    const tell = () => report.current(item.key, element.offsetHeight);
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [item.key]);
  return (
    <V
      ref={cell}
      data-testid="cellInnerDiv"
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      {item.render ? (
        <V s={item.plain ? '' : 'edge'}>
          <V>{item.render()}</V>
        </V>
      ) : (
        <V style={{ height: item.height ?? 1 }} />
      )}
    </V>
  );
}

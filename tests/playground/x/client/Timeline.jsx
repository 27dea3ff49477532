/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { T, V } from './ui.jsx';

const GUESS = 240;

/** Heights measured so far, by timeline and key, so that the page has the same length after going back. */
const measuredIn = new Map();

function heightsOf(label) {
  if (!measuredIn.has(label)) measuredIn.set(label, new Map());
  return measuredIn.get(label);
}

/** Each item's start, and the end; recomputed only from the first item whose height has changed. */
function offsetsOf(items, known, last) {
  const isSame = last.items === items;
  const offsets = isSame ? last.offsets : new Float64Array(items.length + 1);
  for (let i = isSame ? last.changed : 0; i < items.length; i++)
    offsets[i + 1] = offsets[i] + (known.get(items[i].key) ?? GUESS);
  Object.assign(last, { items, offsets, changed: items.length });
  return offsets;
}

/** The first item that ends below this position. */
function firstBelow(offsets, place) {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle + 1] > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * X's virtual timeline: cells stand absolutely at measured heights, those out of reach are unmounted
 * and come back as new elements (docs/facts/x.md 1.1). `items`: `{key, render}`; a null render is one of
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
  const last = useRef({ changed: 0 });
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
  const known = heightsOf(label);
  const offsets = offsetsOf(items, known, last.current);
  const shown = [];
  for (let i = firstBelow(offsets, from); i < items.length && offsets[i] < to; i++)
    shown.push({ item: items[i], offset: offsets[i], index: i });
  const measured = (index, size) => {
    const { key } = items[index];
    if (known.get(key) === size) return;
    known.set(key, size);
    last.current.changed = Math.min(last.current.changed, index);
    redraw();
  };
  return (
    <div ref={box} style={{ position: 'relative', minHeight: offsets[items.length] }}>
      {shown.map(({ item, offset: top, index }) => (
        <Cell key={item.key} item={item} top={top} measured={(size) => measured(index, size)} />
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
    const tell = () => report.current(element.offsetHeight);
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
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

// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { CartReplyList } from '../../../components/CartReplyList.tsx';
import { idAfter } from '../../fixtures/threads.ts';

afterEach(cleanup);

const reply = (minutes: number, handle: string) => ({
  ...{ id: idAfter(minutes), handle, isByAuthor: false, isProtected: false },
});
/** The newest first. */
const many = (count: number) => Array.from({ length: count }, (_, i) => reply(count - i, `fan_${i}`));

it('draws a part of thousands of replies, and more as the reader scrolls', () => {
  const { getByRole, getAllByRole } = render(<CartReplyList replies={many(5000)} />);
  expect(getAllByRole('listitem')).toHaveLength(100);
  const list = getByRole('list');
  const size = { clientHeight: 300, scrollHeight: 3000 };
  for (const [name, value] of Object.entries(size)) Object.defineProperty(list, name, { value });
  const scrollTo = (top: number) => {
    list.scrollTop = top;
    fireEvent.scroll(list);
  };
  scrollTo(1000);
  expect(getAllByRole('listitem')).toHaveLength(100);
  scrollTo(2600);
  expect(getAllByRole('listitem')).toHaveLength(200);
});

it('draws of a change what is new alone', async () => {
  const { getByRole, rerender } = render(<CartReplyList replies={many(5000)} />);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(getByRole('list'), everything);
  rerender(<CartReplyList replies={[reply(5001, 'new_fan'), ...many(5000)]} />);
  await Promise.resolve();
  // One row comes, and the last one of those that are drawn goes.
  const nodes = changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
  expect(nodes.map((node) => node.textContent?.split(' ')[0]).sort()).toEqual(['@fan_99', '@new_fan']);
  expect(changes.every(({ type }) => type === 'childList')).toBe(true);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { holdsHashtag } from '../../../../utils/x/reply/watch-presses.ts';

it.each([
  ['<div>#AmazonCart</div>', true],
  ['<div>I want it</div><div>#AmazonCart</div>', true],
  ['<div>#AmazonCartoons</div>', false],
  ['<div>I want it #Amazon</div><div>Cart</div>', false],
])('the window’s text box with %s holds the hashtag: %s', (lines, held) => {
  document.body.innerHTML = `<div contenteditable="true" role="textbox">${lines}</div>`;
  expect(holdsHashtag()).toBe(held);
});

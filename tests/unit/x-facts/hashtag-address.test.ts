import { expect, it } from 'vitest';
import { isCartHashtagAddress } from '../../../utils/x-facts/hashtag-address.ts';

it.each([
  '/hashtag/AmazonCart?src=hashtag_click',
  '/hashtag/amazoncart',
  '/hashtag/AMAZONBASKET?src=hashtag_click',
  'https://x.com/hashtag/AmazonBasket',
  '/search?q=%23AmazonCart',
  '/search?src=typed_query&q=%23amazoncart&f=live',
])('%s is the page of one of the two hashtags', (href) => {
  expect(isCartHashtagAddress(href)).toBe(true);
});

it.each([
  '/hashtag/AmazonCarts',
  '/hashtag/myAmazonCart',
  '/hashtag/AmazonCart%C3%A9',
  '/hashtag/Amazon',
  '/AmazonCart',
  '/search?q=AmazonCart',
  'https://shop.example/hashtag/AmazonCart',
  'https://t.co/hashtag',
  '',
])('%s is not', (href) => {
  expect(isCartHashtagAddress(href)).toBe(false);
});

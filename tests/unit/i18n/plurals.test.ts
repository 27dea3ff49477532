import { expect, it } from 'vitest';
import { plural as inArabic } from '../../../utils/i18n/ar/plural.ts';
import { plural as inPolish } from '../../../utils/i18n/pl/plural.ts';
import { pluralsOf } from '../../../utils/i18n/plurals.ts';

it('chooses the form of a language’s plural category', () => {
  const inEnglish = pluralsOf<'one' | 'other'>('en');
  const form = (count: number) => inEnglish(count, { one: 'post', other: 'posts' });
  expect([0, 1, 2, 21].map(form)).toEqual(['posts', 'post', 'posts', 'posts']);
});

it('Polish has forms of its own for 2 to 4, also after twenty, but not for 12 to 14', () => {
  const form = (count: number) =>
    inPolish(count, { one: 'wpis', few: 'wpisy', many: 'wpisów', other: 'wpisu' });
  expect([1, 2, 4, 22].map(form)).toEqual(['wpis', 'wpisy', 'wpisy', 'wpisy']);
  expect([0, 5, 12, 14, 21, 100].map(form)).toEqual(Array(6).fill('wpisów'));
  expect(form(1.5)).toBe('wpisu');
});

it('Arabic has words of their own for one and two, and for numbers by their last two digits', () => {
  const forms = { zero: 'لا ردود', one: 'رد', two: 'ردان', few: 'ردود', many: 'ردًّا', other: 'رد عام' };
  const form = (count: number) => inArabic(count, forms);
  expect([0, 1, 2].map(form)).toEqual([forms.zero, forms.one, forms.two]);
  expect([3, 10, 103].map(form)).toEqual(Array(3).fill(forms.few));
  expect([11, 99, 111].map(form)).toEqual(Array(3).fill(forms.many));
  expect([100, 102, 1.5].map(form)).toEqual(Array(3).fill(forms.other));
});

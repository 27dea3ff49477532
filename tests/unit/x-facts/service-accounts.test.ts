import { expect, it } from 'vitest';
import { findServiceAccount } from '../../../utils/x-facts/service-accounts.ts';

it('finds the accounts that answered in 2014 in any case, and no other account', () => {
  expect(findServiceAccount('myamazon')).toBe('MyAmazon');
  expect(findServiceAccount('MyAmazonUK')).toBe('MyAmazonUK');
  for (const handle of ['', '@MyAmazon', 'MyAmazonDE', 'MyAmazon_'])
    expect(findServiceAccount(handle)).toBeNull();
});

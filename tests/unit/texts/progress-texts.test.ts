import { expect, it } from 'vitest';
import { needStrings } from '../../../utils/i18n/en/needs.ts';
import { replyStrings } from '../../../utils/i18n/en/reply.ts';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { progressReason } from '../../../utils/texts/progress-texts.ts';
import { progressOf } from '../../fixtures/x/earlier.ts';

it('each state that is no plain success has a sentence of its own', () => {
  const base = { requestId: 'r1', replyUrl: null, product: null };
  expect(progressReason(progressOf('adding'))).toBe(sheetStrings.underWay.adding);
  expect(progressReason(progressOf('needs-you'))).toBe(needStrings.needs.options);
  expect(progressReason(progressOf('not-added'))).toBe(needStrings.refusals.unavailable);
  expect(progressReason({ ...base, state: 'not-added', why: 'tab-closed' })).toBe(
    sheetStrings.interruptions['tab-closed'],
  );
  expect(progressReason(progressOf('unsure'))).toBe(replyStrings.failures.unseen);
  expect(progressReason(progressOf('refused'))).toBe(replyStrings.failures['draft-in-the-way']);
  expect(progressReason(progressOf('in-cart'))).toBeNull();
});

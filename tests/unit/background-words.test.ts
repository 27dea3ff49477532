import { expect, it } from 'vitest';
import { messageName, messagesFile } from '../../utils/background-words.ts';

import { CartRefusal, Need } from '../../utils/requests/cart-events.ts';
import { needWords } from '../../utils/words/needs.ts';

const file = messagesFile();

it.each(Object.entries(file))('"%s" is a message that browsers can read', (name, { message }) => {
  expect(name).toMatch(/^[a-z_]+$/);
  expect(message).not.toBe('');
  // All else that begins so would be replaced.
  expect(message.replace('$1', '')).not.toContain('$');
});

it('has the sentence for whatever keeps a product from its cart', () => {
  for (const why of Need.def.values)
    expect(file[messageName(`needs-${why}`)]?.message).toBe(needWords.needs[why]);
  for (const why of CartRefusal.def.values)
    expect(file[messageName(`refused-${why}`)]?.message).toBe(needWords.refusals[why]);
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoticeCard } from '../../../components/NoticeCard.tsx';
import { Sheet } from '../../../components/Sheet.tsx';
import { onTrustedClick } from '../../../utils/trust/click.ts';
import { lightness } from '../../../utils/trust/visible.ts';
import { asked } from '../../fixtures/requests.ts';
import { createEarlier } from '../../fixtures/x/earlier.ts';

afterEach(cleanup);

it('a click that the page has made acts on nothing', () => {
  const act = vi.fn();
  onTrustedClick(act)(new Event('click'));
  expect(act).not.toHaveBeenCalled();
  const shoppers = Object.create(new Event('click'), { isTrusted: { value: true } });
  onTrustedClick(act)(shoppers);
  expect(act).toHaveBeenCalledOnce();
});

describe('in our face no control heeds a click that the page has made', () => {
  it('the sheet', () => {
    const acts = { choose: vi.fn(), finish: vi.fn(), allow: vi.fn(), cancel: vi.fn() };
    const tweet = { ...asked().tweet, links: [asked().link], canReply: true };
    const earlier = [createEarlier('needs-you', '', { sameTweet: false })];
    const prepared = {
      warn: true,
      act: 'reply',
      addAfterReply: true,
      ownStore: null,
      foreignLinks: null,
    } as const;
    const props = {
      tweet,
      account: null,
      prepared: { ...prepared, allowed: [], earlier },
      contexts: [],
      clickProblem: null,
      loginHref: null,
    };
    render(<Sheet {...props} {...acts} />);
    const buttons = screen.getAllByRole('button');
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons) fireEvent.click(button);
    for (const act of Object.values(acts)) expect(act).not.toHaveBeenCalled();
  });

  it('a notice', () => {
    const run = vi.fn();
    const close = vi.fn();
    render(
      <NoticeCard
        notice={{ tone: 'good', text: 'Done.', action: { label: 'Allow', run } }}
        clickProblem={null}
        close={close}
      />,
    );
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(run).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
  });
});

it('a notice is told once: a rejected click is told beside it, not with it', () => {
  const props = { notice: { tone: 'warn', text: 'Sign in.' } as const, close: () => undefined };
  const { rerender } = render(<NoticeCard {...props} clickProblem={null} />);
  const told = screen.getByRole('alert');
  rerender(<NoticeCard {...props} clickProblem="Choose again." />);
  const alerts = screen.getAllByRole('alert');
  expect(alerts[0]).toBe(told);
  expect(alerts.map(({ textContent }) => textContent)).toEqual(['Sign in.', 'Choose again.']);
});

it.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 255],
  ['rgba(255, 255, 255, 0.5)', null],
  ['rgba(0, 0, 0, 0)', null],
  ['transparent', null],
])('%s lets through what is behind it, or is so light: %s', (color, light) => {
  const read = lightness(color);
  if (light === null) expect(read).toBeNull();
  else expect(read).toBeCloseTo(light);
});

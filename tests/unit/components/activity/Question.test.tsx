// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Question } from '../../../../components/activity/Question.tsx';

afterEach(cleanup);

function ask() {
  const done: string[] = [];
  render(
    <Question
      title="Really?"
      answers={[
        { label: 'Keep it', run: () => done.push('kept') },
        { label: 'Delete it', look: 'danger', run: () => done.push('deleted') },
      ]}
      close={() => done.push('closed')}
    >
      <p>It cannot be undone.</p>
    </Question>,
  );
  return done;
}

it('takes the focus to its safest answer, and tells its name and what it is about', () => {
  ask();
  const dialog = screen.getByRole('dialog', { name: 'Really?' });
  expect(document.activeElement?.textContent).toBe('Keep it');
  const described = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('It cannot be undone.');
});

it('closes before the answer is carried out, so that the focus is back where it was', async () => {
  const done = ask();
  fireEvent.click(screen.getByRole('button', { name: 'Delete it' }));
  await vi.waitFor(() => expect(done).toEqual(['closed', 'deleted']));
});

it('does nothing when it is closed without an answer', async () => {
  const done = ask();
  screen.getByRole<HTMLDialogElement>('dialog').close();
  await vi.waitFor(() => expect(done).toEqual(['closed']));
});

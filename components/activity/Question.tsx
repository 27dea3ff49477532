import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface Answer {
  label: string;
  /** How the button looks: the safe way, or the one that deletes. */
  look?: 'main' | 'danger';
  /** Opened in a tab of its own; the question is closed. */
  href?: string;
  /** Called after the question has closed and the focus is back where it was. */
  run?(): void;
}

interface Props {
  title: string;
  /** What the shopper should know before answering. */
  children: ComponentChildren;
  /** The answers, the safest first: it has the focus. */
  answers: readonly Answer[];
  /** Called when the question has closed, before the answer is carried out. Escape only closes it. */
  close(): void;
}

/** A question that has to be answered before anything is deleted. */
export function Question({ title, children, answers, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const chosen = useRef<Answer | null>(null);
  const id = useId();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.buttons > *')?.focus();
  }, []);
  function choose(answer: Answer): void {
    chosen.current = answer;
    // Closing returns the focus at once; the browser says so afterwards.
    dialog.current?.close();
  }
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={() => {
        close();
        chosen.current?.run?.();
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>{children}</div>
      <div class="buttons">
        {answers.map((answer) =>
          answer.href ? (
            <a
              key={answer.label}
              href={answer.href}
              target="_blank"
              rel="noreferrer"
              onClick={() => choose(answer)}
            >
              {answer.label}
            </a>
          ) : (
            <button key={answer.label} type="button" class={answer.look} onClick={() => choose(answer)}>
              {answer.label}
            </button>
          ),
        )}
      </div>
    </dialog>
  );
}

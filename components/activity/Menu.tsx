import { useLayoutEffect, useRef } from 'preact/hooks';

export type MenuItem =
  | { label: string; href: string }
  | { label: string; run(): void; danger?: boolean; disabled?: boolean };

interface Props {
  label: string;
  items: readonly MenuItem[];
  open: boolean;
  /** Whether the Tab key stops at the button. */
  tabbable: boolean;
  toggle(open: boolean): void;
}

/** A button with a menu. Arrow keys move within it; Escape and a click elsewhere close it. */
export function Menu({ label, items, open, tabbable, toggle }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!open) return;
    const menu = box.current;
    menu
      ?.querySelector<HTMLElement>('[role="menuitem"]:not([aria-disabled])')
      ?.focus({ preventScroll: true });
    if (menu && menu.getBoundingClientRect().bottom > innerHeight) menu.classList.add('up');
  }, [open]);
  // Apart from the focus, which the shopper may have moved on by the time the list is drawn anew.
  useLayoutEffect(() => {
    if (!open) return;
    const closeIfOutside = (event: Event) => {
      const inside = event.target instanceof Node && box.current?.parentElement?.contains(event.target);
      if (!inside) toggle(false);
    };
    addEventListener('pointerdown', closeIfOutside);
    addEventListener('focusin', closeIfOutside);
    return () => {
      removeEventListener('pointerdown', closeIfOutside);
      removeEventListener('focusin', closeIfOutside);
    };
  }, [open, toggle]);

  function close(): void {
    toggle(false);
    button.current?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const focusedIndex = all.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: focusedIndex + 1, ArrowUp: focusedIndex - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    if (target !== undefined) all.at(target % all.length)?.focus({ preventScroll: true });
    if (target !== undefined || event.key === 'Escape') event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="more">
      <button
        type="button"
        class="quiet icon-only"
        ref={button}
        tabIndex={tabbable ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        onClick={() => toggle(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
        </svg>
      </button>
      {open && (
        <div role="menu" aria-label={label} class="menu" ref={box} onKeyDown={onKeyDown}>
          {items.map((item) =>
            'href' in item ? (
              <a
                key={item.label}
                role="menuitem"
                tabIndex={-1}
                href={item.href}
                target="_blank"
                rel="noreferrer"
                onClick={close}
              >
                {item.label}
              </a>
            ) : (
              <button
                key={item.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                class={item.danger ? 'danger' : undefined}
                aria-disabled={item.disabled || undefined}
                onClick={() => {
                  if (item.disabled) return;
                  close();
                  item.run();
                }}
              >
                {item.label}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}

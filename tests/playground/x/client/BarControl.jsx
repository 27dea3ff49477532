/** @jsxImportSource react */
import { Icon, S, T, V } from './ui.jsx';

const short = (count) => (count > 999 ? `${Math.floor(count / 100) / 10}K` : count ? String(count) : '');

/** A button of the action bar: matched by its test id, never by its words (docs/facts/x.md 1.7). */
export function Control({ name, testId, label, count, onClick, disabled, menu, colour }) {
  return (
    <V
      as="button"
      type="button"
      role="button"
      s={disabled ? 'control dimmed' : 'control'}
      aria-label={label}
      data-testid={testId}
      {...(menu && { 'aria-haspopup': 'menu', 'aria-expanded': false })}
      {...(disabled && { 'aria-disabled': true, disabled: true, tabIndex: -1 })}
      onClick={(event) => {
        event.stopPropagation();
        onClick(event);
      }}
    >
      <Inside name={name} count={count} colour={colour} />
    </V>
  );
}

/** Icon and count; the views link has the same inside without being a button. */
export function Inside({ name, count, colour = 'secondary' }) {
  return (
    <T c={colour} s="row center" style={{ display: 'flex' }}>
      <V>
        <V s="fill" style={{ margin: -8 }} />
        <Icon name={name} />
      </V>
      {count != null && (
        <V s="controlText">
          <span
            data-testid="app-text-transition-container"
            style={{
              transitionProperty: 'transform',
              transitionDuration: '0.3s',
              transform: 'translate3d(0px, 0px, 0px)',
            }}
          >
            <S>
              <S key={count}>{short(count)}</S>
            </S>
          </span>
        </V>
      )}
    </T>
  );
}

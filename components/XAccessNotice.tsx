import { xAccessStrings } from '../utils/i18n/en/x-access.ts';
import { isXMissing, type XAccess } from '../utils/pages/x-access-state.ts';

interface Props {
  access: XAccess;
  allow(): void;
}

/** Says that the browser keeps us off X, and offers to change that; then how that went, and what is left to do. */
export function XAccessNotice({ access, allow }: Props) {
  if (access === 'allowed') return null;
  return (
    <section class="x-page">
      {isXMissing(access) && (
        <>
          <h2>{xAccessStrings.title}</h2>
          <p>{xAccessStrings.missing}</p>
          <button type="button" class="main" onClick={allow}>
            {xAccessStrings.allow}
          </button>
        </>
      )}
      {/* There from the start, so that screen readers say what comes into it. */}
      <p role="status">{outcomeOf(access)}</p>
    </section>
  );
}

/** What "Allow on X" has led to; null: nothing yet. */
export function outcomeOf(access: XAccess): string | null {
  if (access === 'given') return xAccessStrings.given;
  return access === 'refused' ? xAccessStrings.refused : null;
}

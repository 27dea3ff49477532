interface Props {
  label: string;
  note?: string;
  checked: boolean;
  change(checked: boolean): void;
}

/** A setting that is on or off. */
export function Switch({ label, note, checked, change }: Props) {
  return (
    <label class="switch">
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </label>
  );
}

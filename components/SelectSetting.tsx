interface Props<T extends string> {
  label: string;
  note?: string;
  /** Each value with its label, in the order shown. */
  names: Record<T, string>;
  chosen: T;
  change(chosen: T): void;
}

/** A setting with a few values, as a select box. */
export function SelectSetting<T extends string>({ label, note, names, chosen, change }: Props<T>) {
  const values = Object.keys(names) as T[];
  return (
    <label class="choice">
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const value = values.find((known) => known === currentTarget.value);
          if (value !== undefined) change(value);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </label>
  );
}

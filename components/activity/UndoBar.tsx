interface Props {
  title: string;
  undo(): void;
}

/** What was just removed, and the way to take it back. */
export function UndoBar({ title, undo }: Props) {
  return (
    <div class="undo" role="status">
      <span class="cut">
        Removed: <b>{title}</b>
      </span>
      <button type="button" onClick={undo}>
        Undo
      </button>
    </div>
  );
}

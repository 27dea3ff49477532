export interface State {
  tweets: Record<string, object>;
}
export function render(state: State, start: { path: string; query: string; below: null }): string;
export function renderCopy(state: State, path: string): string;

export function render(state: object, start: { path: string; query: string; below: null }): string;

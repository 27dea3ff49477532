import type { ComponentChild } from 'preact';

/** Part of a sentence that may be an element: a link, a name in either text direction, bold text. */
export type Part = ComponentChild;
/** Wraps text in an element: bold, or a link. */
export type Markup = (text: string) => Part;

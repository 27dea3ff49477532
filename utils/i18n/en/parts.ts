import type { ComponentChild } from 'preact';

/** Part of a sentence that may be an element: a link, a name in either text direction, bold words. */
export type Part = ComponentChild;
/** Wraps words in an element: bold, or a link. */
export type Markup = (text: string) => Part;

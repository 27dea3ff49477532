import { createElement, Fragment } from 'react';

/** Elements without JSX: the server renders these files as they are. */
export const h = createElement;
export const all = (...children) => h(Fragment, null, ...children);

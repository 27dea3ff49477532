import { createContext } from 'react';

/** The path of the page that is shown; below a reply box, of the page on which the box was opened. */
export const Path = createContext('/home');

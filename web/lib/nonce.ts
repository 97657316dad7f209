import { createContext } from 'react';

/** What scripts in this document are let run by; undefined in the browser, which keeps it to itself. */
export const NonceContext = createContext<string | undefined>(undefined);

import { useState } from 'react';
import { changesOf } from './changes.ts';

interface Changes<Values extends object> {
  /** What the form showed when it was opened, or was saved last. */
  shown: Values;
  /** The fields alone that were changed: two who change different ones of a thing don't undo each other's work. */
  of: (filled: Values) => Partial<Values>;
  /** Notes that what the form is filled with is saved, for a form that stays. */
  saved: (filled: Values) => void;
}

/** What somebody changes of what a form showed them. */
export function useChanges<Values extends object>(atFirst: Values): Changes<Values> {
  const [shown, setShown] = useState(atFirst);
  return { shown, of: (filled) => changesOf(shown, filled), saved: setShown };
}

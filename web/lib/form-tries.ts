import { newId } from './new-id.ts';

/** The tries of one form, of which those that say the same are one to the API. */
export interface FormTries {
  /** The clientMutationId of a try: that of the one before while it says the same and nobody has answered it. */
  idOf: (input: unknown) => string;
  /** Notes that a try was answered: the next one is another write, also if it says the same. */
  answered: (id: string) => void;
}

/** Keeps a form that is sent twice, or again after an answer was lost, from doing its work twice. */
export function formTries(makeId: () => string = newId): FormTries {
  let open: { id: string; said: string } | null = null;
  return {
    idOf(input) {
      const said = JSON.stringify(input);
      // Another input under the same id would be refused, and is another wish anyway.
      if (open?.said !== said) open = { id: makeId(), said };
      return open.id;
    },
    answered(id) {
      if (open?.id === id) open = null;
    },
  };
}

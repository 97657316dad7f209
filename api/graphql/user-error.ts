import type { Locale } from '../platform/locale.ts';
import { refusalCodes, type Flaw, type RefusalCode } from '../platform/refusal.ts';
import { builder } from './builder.ts';

/** A flaw as its reader sees it. */
export interface UserErrorShape {
  code: RefusalCode;
  message: string;
  field: string[] | null;
  retryAfterSeconds: number | null;
}

/** A flaw in the reader's language, with the path from the mutation's arguments. */
export function userError(flaw: Flaw, locale: Locale): UserErrorShape {
  return {
    code: flaw.code,
    message: flaw.says[locale],
    field: flaw.field ? ['input', ...flaw.field] : null,
    retryAfterSeconds: flaw.retryAfterSeconds ?? null,
  };
}

const meanings: Readonly<Record<RefusalCode, string>> = {
  INVALID: 'The value is not of the form that is wanted.',
  REQUIRED: 'The value is missing, empty or has nothing that can be seen.',
  TOO_LONG: 'The text has more characters than are accepted.',
  NOT_FOUND: 'The id names nothing that the viewer may see: malformed, of another type or workspace, hidden or gone.',
  FORBIDDEN: 'The viewer’s role does not allow it.',
  CONFLICT: 'Somebody else was faster, or the thing exists already.',
  ROOM_LOCKED: 'The room is locked: only its admins write.',
  ROOM_ARCHIVED: 'The room is archived: nobody writes.',
  INVALID_TRANSITION: 'The ticket can’t go from its status to this one.',
  IDEMPOTENCY_CONFLICT: 'The clientMutationId was used with another input in the last 24 hours.',
  INVALID_CREDENTIALS: 'The e-mail or the password is wrong, or the invitation is not valid.',
  RATE_LIMITED: 'Too many attempts: see retryAfterSeconds.',
};

const UserErrorCode = builder.enumType('UserErrorCode', {
  description: 'Why a write was refused.',
  values: Object.fromEntries(refusalCodes.map((code) => [code, { description: meanings[code] }])) as Record<
    RefusalCode,
    { description: string }
  >,
});

export const UserError = builder.objectRef<UserErrorShape>('UserError').implement({
  description: 'An expected failure of a write, in the viewer’s language.',
  fields: (t) => ({
    code: t.expose('code', { type: UserErrorCode, description: 'For programs: what kind of failure it is.' }),
    message: t.exposeString('message', { description: 'For people: one sentence in the caller’s language.' }),
    field: t.exposeStringList('field', {
      nullable: true,
      description: 'Path into the arguments, such as ["input", "subject"]; null when no one field is to blame.',
    }),
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', {
      nullable: true,
      description: 'Seconds to wait before another attempt; only with RATE_LIMITED.',
    }),
  }),
});

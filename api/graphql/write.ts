import type { InputObjectRef, ObjectRef } from '@pothos/core';
import type { AuthScopeMap } from '@pothos/plugin-scope-auth';
import { z } from 'zod';
import type { Work } from '../live/unit-of-work.ts';
import { actorKey, type Viewer } from '../modules/identity/viewer.ts';
import { Refusal } from '../platform/refusal.ts';
import { checked, line, optional } from '../platform/text.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { formerOutcome, once } from './idempotency.ts';
import { UserError, userError, type UserErrorShape } from './user-error.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

/** What a payload's fields are resolved from: the ids a write left behind, or what went wrong. */
export type Payload<Outcome> = Partial<Outcome> & { errors: UserErrorShape[] };
export type PayloadFields<Outcome> = PothosSchemaTypes.ObjectFieldBuilder<Types, Payload<Outcome>>;

/** Defines a `<Field>Payload`: fields read from the outcome's ids with present rights, and `errors`. */
export function payloadType<Outcome extends object>(
  name: string,
  fields: (
    t: PayloadFields<Outcome>,
  ) => Parameters<typeof builder.objectFields>[1] extends (t: never) => infer F ? F : never,
): ObjectRef<Types, Payload<Outcome>> {
  const ref = builder.objectRef<Payload<Outcome>>(name);
  return ref.implement({
    description: `What became of ${name.charAt(0).toLowerCase()}${name.slice(1).replace(/Payload$/, '')}.`,
    fields: (t) => ({
      ...fields(t),
      errors: t.field({
        type: [UserError],
        description: 'Why nothing was changed; empty when it was.',
        resolve: (payload) => payload.errors,
      }),
    }),
  });
}

/** What every write promises of its clientMutationId. */
export const repeatable = 'Makes the write idempotent for 24 hours; up to 128 characters.';

const repeatableInput = z.object({ clientMutationId: optional(line(128)) });

/** The checked input; every write takes a clientMutationId, if its input has one. */
type Input<Shape extends z.ZodObject> = z.output<Shape> & { clientMutationId: string | null };

interface Write<Shape extends z.ZodObject, Prepared, Outcome extends object> {
  description: string;
  scopes: AuthScopeMap<Types>;
  input: InputObjectRef<Types, object>;
  payload: ObjectRef<Types, Payload<Outcome>>;
  /** The one place where the input is validated. */
  shape: Shape;
  /** What must not happen inside a transaction: counting attempts, hashing passwords. */
  prepare?: (input: Input<Shape>, context: Context) => Promise<Prepared>;
  run: (work: Work, input: Input<Shape>, context: Context, prepared: Prepared) => Promise<Outcome>;
  /** Fields of the outcome that are shown once. */
  secrets?: readonly (keyof Outcome & string)[];
  /** Who the caller is from now on, for the payload: after signing in. */
  becomes?: (outcome: Partial<Outcome>) => Viewer | undefined;
}

/**
 * Adds a mutation: validates, runs the change as one transaction, once for each clientMutationId, and tells refusals in
 * the caller's language.
 */
export function write<Shape extends z.ZodObject, Outcome extends object, Prepared = undefined>(
  name: string,
  definition: Write<Shape, Prepared, Outcome>,
): void {
  const { description, scopes, input: inputRef, payload, shape, prepare, run, secrets = [], becomes } = definition;

  const change = async (raw: object, context: Context): Promise<Partial<Outcome>> => {
    const { clientMutationId } = checked(repeatableInput, raw);
    const input = { ...checked(shape, raw), clientMutationId: clientMutationId ?? null };
    const { viewer, services, db } = context;
    const attempt = viewer &&
      clientMutationId && { actor: actorKey(viewer), mutation: name, clientMutationId, input: raw, secrets };
    // Before any limit is counted: whoever repeats what was done is told so.
    const former = attempt && (await formerOutcome(db, services.clock(), services.digest, attempt));
    if (former) return former;
    // Without `prepare` its result is typed undefined.
    const prepared = (await prepare?.(input, context)) as Prepared;
    return services.transact((work) => {
      const act = () => run(work, input, context, prepared);
      return attempt ? once(work, services.digest, attempt, act) : act();
    });
  };

  mutation(name, { description, scopes, input: inputRef, payload }, async (raw, context) => {
    const outcome = await change(raw, context);
    const viewer = becomes?.(outcome);
    if (viewer) context.renew(viewer);
    return outcome;
  });
}

interface Signal<Shape extends z.ZodObject> {
  description: string;
  scopes: AuthScopeMap<Types>;
  input: InputObjectRef<Types, object>;
  payload: ObjectRef<Types, Payload<object>>;
  shape: Shape;
  run: (input: z.output<Shape>, context: Context) => Promise<void>;
}

/** Adds a mutation that stores nothing: no transaction is opened for it, and a repeat is one more signal. */
export function signal<Shape extends z.ZodObject>(name: string, { shape, run, ...field }: Signal<Shape>): void {
  mutation(name, field, async (raw, context) => {
    await run(checked(shape, raw), context);
    return {};
  });
}

function mutation<Outcome extends object>(
  name: string,
  field: {
    description: string;
    scopes: AuthScopeMap<Types>;
    input: InputObjectRef<Types, object>;
    payload: ObjectRef<Types, Payload<Outcome>>;
  },
  act: (raw: object, context: Context) => Promise<Partial<Outcome>>,
): void {
  // Pothos can't follow a type parameter through its field types; what matters to it is in every payload.
  const payloadRef: ObjectRef<Types, Pick<Payload<object>, 'errors'>> = field.payload;
  builder.mutationField(name, (t) =>
    t.field({
      type: payloadRef,
      description: field.description,
      authScopes: field.scopes,
      args: { input: t.arg({ type: field.input, required: true, description: 'What is to be done.' }) },
      resolve: async (_root, args, context): Promise<Payload<Outcome>> => {
        try {
          return { ...(await act(args.input, context)), errors: [] };
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          const errors = error.flaws.map((flaw) => userError(flaw, context.locale));
          return { ...(error.outcome as Partial<Outcome>), errors };
        }
      },
    }),
  );
}

import type { ExecutionResult } from 'graphql';
import type { Viewer } from '../modules/identity/viewer.ts';
import { Context, nowhere, type Services } from './context.ts';
import { run } from './execute.ts';
import { inTimeOrFail } from './limits/time-out.ts';
import { isMeant, outgoingResult } from './outgoing-errors.ts';

/**
 * The result of a query that was kept, for a viewer who does not ask, over a root. Errors alone where the API no longer
 * takes the query.
 * @throws Error for a fault of the server's, and for what takes longer than an operation may: what it has not read is no result
 */
export async function renderDocument(
  services: Services,
  viewer: Viewer,
  query: string,
  rootValue: unknown,
): Promise<ExecutionResult> {
  const { document, errors } = services.examine({ query }, viewer.locale);
  if (!document || errors.length > 0) return outgoingResult({ errors }, viewer.locale, services.log);
  const asking = { viewer, origin: nowhere, requestedLocale: null, authenticate: () => Promise.resolve(viewer) };
  const contextValue = new Context(services, asking, false);
  const result = await inTimeOrFail(run({ schema: services.schema, document, rootValue, contextValue }));
  const failure = result.errors?.find((error) => !isMeant(error));
  if (failure) throw failure;
  return outgoingResult(result, viewer.locale, services.log);
}

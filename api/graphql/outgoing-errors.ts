import { PothosError } from '@pothos/core';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Locale } from '../platform/locale.ts';
import type { Log } from '../platform/log.ts';
import { masked, thrownCodes } from './errors.ts';

/**
 * An error as its client may see it. Ours and GraphQL's own (syntax, validation, variables) pass, with a code; anything
 * else is logged and replaced: no SQL, stack or path gets out.
 */
export function outgoingError(error: unknown, locale: Locale, log: Log): GraphQLError {
  if (error instanceof GraphQLError && isMeant(error)) {
    const { message, nodes, source, positions, path, extensions } = error;
    const code = thrownCodes.find((known) => known === extensions.code) ?? 'BAD_USER_INPUT';
    return new GraphQLError(message, { nodes, source, positions, path, extensions: { ...extensions, code } });
  }
  log.error({ err: error instanceof GraphQLError ? (error.originalError ?? error) : error }, 'an operation failed');
  const hidden = masked({ locale });
  if (!(error instanceof GraphQLError)) return hidden;
  const { nodes, source, positions, path } = error;
  return new GraphQLError(hidden.message, { nodes, source, positions, path, extensions: hidden.extensions });
}

/**
 * Thrown as a GraphQLError by somebody who meant it, however deep it was wrapped on its way. Pothos' own tell of a fault
 * in our schema.
 */
export function isMeant(error: GraphQLError): boolean {
  if (error instanceof PothosError) return false;
  const cause = error.originalError;
  return cause == null || (cause instanceof GraphQLError && isMeant(cause));
}

/** A result with its errors made fit for its client. */
export function outgoingResult(result: ExecutionResult, locale: Locale, log: Log): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => outgoingError(error, locale, log)) };
}

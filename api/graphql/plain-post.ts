import type { IncomingMessage } from 'node:http';
import type { OperationRequest } from './limits/examined.ts';
import { maxima } from './limits/maxima.ts';

/** What says that a body is a JSON operation. Forms are not read: pages of other sites can send them without being asked. */
export const jsonType = /^application\/(graphql\+)?json\s*(;|$)/i;

// By what a client accepts before anything else.
const answerTypes: ReadonlyMap<string, string> = new Map([
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
]);

/**
 * The media type of the answer to a request that is what nearly all are: a POST of JSON, whole and of a known length, to be
 * answered in JSON. Null for whatever else there is.
 */
export function plainAnswerType({ method, url, headers }: IncomingMessage): string | null {
  const length = Number(headers['content-length']);
  const isPlain =
    method === 'POST' &&
    url === '/graphql' &&
    headers['content-encoding'] === undefined &&
    jsonType.test(headers['content-type'] ?? '') &&
    length > 0 &&
    length <= maxima.bytes;
  const accepted = headers.accept ?? '*/*';
  // Parameters may order what is accepted in another way.
  if (!isPlain || accepted.includes(';')) return null;
  const [first = ''] = accepted.toLowerCase().split(',');
  return answerTypes.get(first.trim()) ?? null;
}

/** The operation in a body; null for what is none, or has more in it. */
export function operationIn(body: string): OperationRequest | null {
  let said: unknown;
  try {
    said = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof said !== 'object' || said === null) return null;
  const { query, variables, operationName, ...more } = said as Record<string, unknown>;
  if (typeof query !== 'string' || Object.keys(more).length > 0) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  // An object that is no list.
  return { query, operationName, variables: variables as Record<string, unknown> | null | undefined };
}

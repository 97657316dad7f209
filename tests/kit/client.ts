import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** How long a test waits for something live before it fails. */
const patience = 5_000;

/** A subscription, read one delivery at a time. */
export interface Feed<Data> {
  /** The next delivery; fails after five seconds, and on errors. */
  next(): Promise<Data>;
  /** The code of the error that ends the feed, or 'complete'; fails if anything is delivered instead. */
  ended(): Promise<string>;
  stop(): Promise<void>;
}

/** Somebody who uses the API with a token, or without. */
export interface Client {
  token: string | null;
  /** The whole answer of an operation. */
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    headers?: Record<string, string>,
  ): Promise<ExecutionResult<Data>>;
  /** Its data; fails if there are errors. */
  run<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  /** Subscribes over a socket of its own. */
  follow<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Feed<Data>;
}

export function createTestClient(url: string, token: string | null): Client {
  const ask: Client['ask'] = async (document, variables, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query: print(document), variables }),
    });
    // The document's type is generated from the schema that answers.
    return (await response.json()) as ExecutionResult<never>;
  };
  return {
    token,
    ask,
    async run(document, variables) {
      const { data, errors } = await ask(document, variables);
      if (errors || !data) throw new Error(`failed: ${JSON.stringify(errors)}`);
      return data;
    },
    follow: (document, variables) => follow(url, token, print(document), variables),
  };
}

function follow<Data>(url: string, token: string | null, query: string, variables: unknown): Feed<Data> {
  const client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { 'accept-language': 'en', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
  });
  const results = client.iterate<Data>({ query, variables: variables as Record<string, unknown> });
  const take = (): Promise<IteratorResult<FormattedExecutionResult<Data, unknown>, undefined>> =>
    within(patience, Promise.resolve(results.next()));
  return {
    async next() {
      const { value, done } = await take();
      if (done || value.errors || !value.data) throw new Error(`no delivery: ${JSON.stringify(value)}`);
      return value.data;
    },
    async ended() {
      try {
        const { value, done } = await take();
        if (done) return 'complete';
        const code = value.errors?.[0]?.extensions?.['code'];
        if (typeof code === 'string') return code;
        throw new Error(`delivered: ${JSON.stringify(value)}`);
      } catch (error) {
        // graphql-ws gives the errors of an error message as they are.
        const [first] = Array.isArray(error) ? (error as { extensions?: { code?: string } }[]) : [];
        if (first?.extensions?.code) return first.extensions.code;
        throw error;
      }
    },
    async stop() {
      await results.return?.();
      await client.dispose();
    },
  };
}

/** The promise's value, or a failure when it takes too long. */
export async function within<T>(
  milliseconds: number,
  promise: Promise<T>,
  failure = `nothing came within ${milliseconds} ms`,
): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(failure)), milliseconds);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

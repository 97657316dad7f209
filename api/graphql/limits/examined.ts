import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { Locale } from '../../platform/locale.ts';

/** An operation as a client sends it, on any transport. */
export interface OperationRequest {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

/** An operation that has been looked at, and by no one's rights yet. */
export interface Examined {
  /** Null when it can't be parsed. */
  document: DocumentNode | null;
  operation: OperationDefinitionNode | null;
  /** Why it is refused, whoever asks; empty for one that may be admitted. */
  errors: readonly GraphQLError[];
  introspects: boolean;
  /** In points, as far as it was counted. */
  cost: number;
}

/** Reads, validates and measures an operation. Asks nobody: what is refused here has cost no SQL. */
export type Examine = (request: OperationRequest, locale: Locale) => Examined;

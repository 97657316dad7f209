import {
  getOperationAST,
  GraphQLError,
  isListType,
  getNullableType,
  Kind,
  specifiedRules,
  typeFromAST,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Locale } from '../../platform/locale.ts';
import { parseDocument } from './parse-document.ts';
import { operationCost } from './cost.ts';
import { beyondMaxima } from './maxima.ts';
import { measureStructure, type Structure } from './structure.ts';

// Clients send the same documents again and again.
const mostKept = 500;
const longestKept = 20_000;
const mostErrors = 20;
const mostCosts = 50;

/** What is known of a document whatever its variables are. */
export interface ReadDocument {
  /** Null when it can't be parsed. */
  document: DocumentNode | null;
  /** Why it is refused; empty for one that may run. */
  errors: readonly GraphQLError[];
  /** Whether it asks what the schema is. */
  introspects: boolean;
  /** The points of one of its operations. */
  costOf(operation: OperationDefinitionNode, variables: Record<string, unknown>, locale: Locale): number;
}

export type DocumentReader = (text: string, locale: Locale) => ReadDocument;

/**
 * Reads documents: parses, measures and validates them, in this order, so that what is too much is refused before
 * validation, whose work grows with the square of some of it. What was found good is remembered by its text, and the
 * same text gives the same DocumentNode.
 */
export function createDocumentReader(
  schema: GraphQLSchema,
  { hideSuggestions }: { hideSuggestions: boolean },
): DocumentReader {
  const known = new Map<string, ReadDocument>();

  return (text, locale) => {
    const kept = known.get(text);
    if (kept) {
      // The least recently read stands first.
      known.delete(text);
      known.set(text, kept);
      return kept;
    }
    const read = readDocument(schema, text, locale, hideSuggestions);
    if (read.errors.length === 0 && text.length <= longestKept) {
      known.set(text, read);
      const [oldest] = known.keys();
      if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
    }
    return read;
  };
}

function readDocument(schema: GraphQLSchema, text: string, locale: Locale, hideSuggestions: boolean): ReadDocument {
  const refused = (document: DocumentNode | null, errors: readonly GraphQLError[]): ReadDocument => ({
    document,
    errors,
    introspects: false,
    costOf: () => 0,
  });
  let document: DocumentNode;
  try {
    document = parseDocument(text, locale);
  } catch (error) {
    if (error instanceof GraphQLError) return refused(null, [error]);
    throw error;
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const structure: Structure = measureStructure(document, definition);
    const refusal = beyondMaxima(structure, locale);
    if (refusal) return refused(document, [refusal]);
  }
  const errors = validate(schema, document, specifiedRules, { maxErrors: mostErrors, hideSuggestions });
  if (errors.length > 0) return refused(document, errors);
  return { document, errors, introspects: introspects(document), costOf: createCost(schema, document) };
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
}

/** Costs by what they depend on of the variables: numbers, and how long lists are. */
function createCost(schema: GraphQLSchema, document: DocumentNode): ReadDocument['costOf'] {
  const costs = new Map<OperationDefinitionNode, Map<string, number>>();
  return (operation, variables, locale) => {
    const sizes = sizesOf(schema, operation, variables);
    const ofOperation = costs.get(operation) ?? new Map<string, number>();
    const known = ofOperation.get(sizes);
    if (known !== undefined) return known;
    const cost = operationCost(schema, document, operation, variables, locale);
    if (ofOperation.size >= mostCosts) ofOperation.clear();
    costs.set(operation, ofOperation.set(sizes, cost));
    return cost;
  };
}

function sizesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): string {
  const sizes = (operation.variableDefinitions ?? []).map(({ variable, type: node }) => {
    const value = variables[variable.name.value];
    // A malformed or missing value has no cost to be remembered.
    if (value === undefined || value === null) return typeof value;
    const type = typeFromAST(schema, node);
    if (type && isListType(getNullableType(type))) return Array.isArray(value) ? value.length : 1;
    return typeof value === 'number' ? value : 'any';
  });
  return sizes.join();
}

/** The operation that a request names, or the only one. */
export function namedOperation(
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | null {
  return getOperationAST(document, name) ?? null;
}

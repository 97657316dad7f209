import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Localized } from '../../platform/locale.ts';
import type { Asking, Services } from '../context.ts';
import { declaredVariables } from '../declared-variables.ts';
import { badInput } from '../errors.ts';
import { allowanceUsedUp, spend, type Allowance } from './allowance.ts';
import { introspectionCost } from './cost.ts';
import { maxima, tooCostly } from './maxima.ts';
import type { Examine, Examined, OperationRequest } from './examined.ts';
import { createDocumentReader, namedOperation } from './read-document.ts';

/** What an operation passes before it is executed, on every transport. */
export interface Gate {
  examine: Examine;
  /** Lets whoever asks run it, or says why not. Counts its cost. */
  admit(examined: Examined, asking: Asking): Promise<{ refusal: GraphQLError | null; allowance: Allowance | null }>;
}

const noSuchOperation: Localized = {
  FA: 'در این سند عملیاتی با این نام نیست، یا باید نام یکی از عملیات‌ها گفته شود.',
  EN: 'The document has no operation of this name, or several of which one must be named.',
};
const closedSchema: Localized = {
  FA: 'شرح این API را تنها همکاران و کلیدهای API می‌بینند.',
  EN: 'The schema is shown to staff and to API keys only.',
};

export function createGate(
  schema: GraphQLSchema,
  services: Pick<Services, 'limits' | 'clock'>,
  introspection: { isOpen: boolean; mayIntrospect(asking: Asking): boolean },
): Gate {
  // Suggestions tell names that were not asked for.
  const read = createDocumentReader(schema, { hideSuggestions: !introspection.isOpen });

  return {
    examine({ query, operationName, variables }, locale) {
      const { document, errors, introspects, costOf } = read(query, locale);
      const examined = { document, operation: null, errors, introspects, cost: 0 };
      if (errors.length > 0 || !document) return examined;
      const operation = namedOperation(document, operationName);
      if (!operation) return { ...examined, errors: [badInput({ locale }, noSuchOperation)] };
      try {
        const cost = costOf(operation, variables ?? {}, locale) + (introspects ? introspectionCost : 0);
        const refusals = cost > maxima.cost ? [tooCostly('cost', cost, locale)] : [];
        const kept = operation.operation === 'subscription' ? lengthOfVariables(operation, variables) : 0;
        if (kept > maxima.variables) refusals.push(tooCostly('variables', kept, locale));
        return { ...examined, operation, cost, errors: refusals };
      } catch (error) {
        if (error instanceof GraphQLError) return { ...examined, operation, errors: [error] };
        throw error;
      }
    },
    async admit({ introspects, cost }, asking) {
      const locale = asking.requestedLocale ?? asking.viewer?.locale ?? 'FA';
      const now = services.clock();
      const allowance = await spend(services.limits, asking, cost, now);
      if (allowance && !allowance.isKept) return { refusal: allowanceUsedUp(allowance, now, locale), allowance };
      const refusal = introspects && !introspection.mayIntrospect(asking) ? badInput({ locale }, closedSchema) : null;
      return { refusal, allowance };
    },
  };
}

function lengthOfVariables(operation: OperationDefinitionNode, sent: OperationRequest['variables']): number {
  return JSON.stringify(declaredVariables(operation, sent)).length;
}

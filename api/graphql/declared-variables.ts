import type { OperationDefinitionNode } from 'graphql';

/** Of the variables that were sent those that an operation declares: the others have no bearing on it. */
export function declaredVariables(
  operation: OperationDefinitionNode | null | undefined,
  sent: Readonly<Record<string, unknown>> | null | undefined,
): Record<string, unknown> {
  const declared = new Set((operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  return Object.fromEntries(Object.entries(sent ?? {}).filter(([name]) => declared.has(name)));
}

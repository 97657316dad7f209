import { BREAK, visit, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';

/**
 * Options of a field whose value a list may have read along with each row, under this name; its resolver is asked where a row
 * came without. See `asksFor` and `readRows`.
 */
export const computed = (name: string) => ({ extensions: { computed: name } });

const known = new WeakMap<OperationDefinitionNode, Map<string, boolean>>();

/** Whether an operation asks for a field of this name, of whatever type. */
export function asksFor({ operation, fragments }: GraphQLResolveInfo, name: string): boolean {
  const answers = known.get(operation) ?? new Map<string, boolean>();
  known.set(operation, answers);
  const answer = answers.get(name) ?? [operation, ...Object.values(fragments)].some((node) => selects(node, name));
  answers.set(name, answer);
  return answer;
}

function selects(node: Parameters<typeof visit>[0], name: string): boolean {
  let isFound = false;
  visit(node, {
    Field(field) {
      if (field.name.value !== name) return undefined;
      isFound = true;
      return BREAK;
    },
  });
  return isFound;
}

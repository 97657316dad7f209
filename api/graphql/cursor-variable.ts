import { Kind, visit, type DocumentNode } from 'graphql';

const cursorVariables = new WeakMap<DocumentNode, string | null>();

/**
 * The variable that tells a subscription from where to begin, if it is used for nothing else: those who differ in it alone
 * are given the same.
 */
export function cursorVariable(document: DocumentNode): string | null {
  const known = cursorVariables.get(document);
  if (known !== undefined) return known;
  const name = afterOf(document);
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: (variable) => {
      if (variable.name.value === name) uses += 1;
    },
  });
  const found = uses === 1 ? name : null;
  cursorVariables.set(document, found);
  return found;
}

/** The variable that the only field of the only operation takes as `after`. */
function afterOf(document: DocumentNode): string | null {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fields = operations.flatMap(({ selectionSet }) => selectionSet.selections);
  const [field] = fields;
  if (fields.length !== 1 || field?.kind !== Kind.FIELD) return null;
  const after = field.arguments?.find(({ name }) => name.value === 'after')?.value;
  return after?.kind === Kind.VARIABLE ? after.name.value : null;
}

import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
} from 'graphql';
import { schema } from '../../api/schema.ts';

/** Variables with which an operation passes for one, of the document's own types. */
export function plausibleVariables(document: DocumentNode): Record<string, unknown> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      // An input type, or the document would not be valid.
      plausible(typeFromAST(schema, type) as GraphQLInputType),
    ]),
  );
}

/** Lists are as long, and pages as large, as clients ask for at most. */
function plausible(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plausible(type.ofType);
  if (isListType(type)) return Array.from({ length: 50 }, () => plausible(type.ofType));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, plausible(field.type)]));
  }
  if (type.name === 'Int') return 50;
  if (type.name === 'Boolean') return true;
  return type.name === 'DateTime' ? '2026-01-01T00:00:00Z' : 'plausible';
}

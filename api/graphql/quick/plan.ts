import {
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isNonNullType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Reads a field's value from the row that is its parent, without asking anybody; undefined when the row has not got it. */
export type FromRow = (row: object) => unknown;

/** One field of a selection, with everything about it that no value changes. */
export interface FieldPlan {
  key: string;
  nodes: readonly FieldNode[];
  parent: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  fromRow: FromRow | null;
  /** Its type, where that is one without fields. */
  leaf: { type: GraphQLLeafType; isNullable: boolean } | null;
  /** Arguments, unless variables are among them. */
  args: Record<string, unknown> | null;
}

/** `__typename` says what a selection is of. */
export type Selected = FieldPlan | { key: string; typename: string };

/** What an operation selects, worked out for each type as values of it are met. */
export class Plan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly root: GraphQLObjectType;
  readonly #selections = new Map<readonly FieldNode[], Map<GraphQLObjectType, readonly Selected[]>>();
  readonly #top: readonly Selected[];

  /** @throws Error for an operation of a kind that the schema has not got */
  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    const root = schema.getRootType(operation.operation);
    if (!root) throw new Error(`the schema has no ${operation.operation}`);
    this.schema = schema;
    this.operation = operation;
    this.root = root;
    this.fragments = Object.fromEntries(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
    this.#top = this.#collect(root, [operation.selectionSet]);
  }

  /** What is selected of the root. */
  get top(): readonly Selected[] {
    return this.#top;
  }

  /** What the nodes of a field select of an object of this type. */
  below(nodes: readonly FieldNode[], type: GraphQLObjectType): readonly Selected[] {
    const byType = this.#selections.get(nodes) ?? new Map<GraphQLObjectType, readonly Selected[]>();
    this.#selections.set(nodes, byType);
    const known = byType.get(type);
    if (known) return known;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const selected = this.#collect(type, sets);
    byType.set(type, selected);
    return selected;
  }

  #collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selected[] {
    const byKey = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    const gather = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          byKey.set(key, [...(byKey.get(key) ?? []), selection]);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (this.#applies(selection.typeCondition?.name.value, type)) gather(selection.selectionSet);
        } else if (!visited.has(selection.name.value)) {
          visited.add(selection.name.value);
          const fragment = this.fragments[selection.name.value];
          if (fragment && this.#applies(fragment.typeCondition.name.value, type)) gather(fragment.selectionSet);
        }
      }
    };
    sets.forEach(gather);
    return [...byKey].map(([key, nodes]) => planOfField(type, key, nodes));
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.schema.getType(condition);
    return isAbstractType(named) && this.schema.isSubType(named, type);
  }
}

function planOfField(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Selected {
  const [first] = nodes;
  const name = first?.name.value ?? '';
  if (name === '__typename') return { key, typename: parent.name };
  const definition = parent.getFields()[name];
  if (!definition || !first) throw new Error(`${parent.name} has no field ${name}`);
  const { type } = definition;
  const inner = isNonNullType(type) ? type.ofType : type;
  const { fromRow } = definition.extensions as { fromRow?: FromRow };
  return {
    key,
    nodes,
    parent,
    definition,
    fromRow: fromRow ?? null,
    leaf: isLeafType(inner) ? { type: inner, isNullable: inner === type } : null,
    args: first.arguments?.some((argument) => hasVariable(argument)) ? null : getArgumentValues(definition, first),
  };
}

function hasVariable(node: FieldNode | NonNullable<FieldNode['arguments']>[number]): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
    },
  });
  return found;
}

const plans = new WeakMap<OperationDefinitionNode, Plan | null>();

/** The plan of an operation of a document that is valid; null for what is left to graphql-js. */
export function planOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan | null {
  const known = plans.get(operation);
  if (known !== undefined) return known;
  const plan = isPlain(document, operation) ? new Plan(schema, document, operation) : null;
  plans.set(operation, plan);
  return plan;
}

/** Whether nothing in it hangs on directives, looks into the schema, or has to be done one after the other. */
function isPlain(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  let isFound = operation === 'mutation';
  visit(document, {
    Directive() {
      isFound = true;
    },
    Field({ name, alias }) {
      // An object's property of this name is none.
      if (alias?.value === '__proto__') isFound = true;
      if (name.value.startsWith('__') && name.value !== '__typename') isFound = true;
    },
  });
  return !isFound;
}

import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation asks for once its fragments stand in their places. */
export interface Structure {
  /** Fields below fields. */
  depth: number;
  /** All selected fields. */
  fields: number;
  aliases: number;
  /** On fields, fragments and the operation. */
  directives: number;
  /** The most selections of one field, aliased or not, in one place. */
  repeats: number;
}

interface Measured extends Omit<Structure, 'repeats'> {
  /** The most repeats anywhere below. */
  repeatsBelow: number;
  /** How often each field is selected at this level. */
  here: ReadonlyMap<string, number>;
}

const nothing: Measured = { depth: 0, fields: 0, aliases: 0, directives: 0, repeatsBelow: 0, here: new Map() };

/**
 * Measures an operation before it is validated: from its syntax alone. Each fragment is looked at once, however often it
 * is spread, so that fragments which double take no longer than others; one that contains itself counts once, and is
 * refused by validation.
 */
export function measureStructure(document: DocumentNode, operation: OperationDefinitionNode): Structure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<FragmentDefinitionNode, Measured>();

  const measureFragment = (name: string): Measured => {
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    const known = measured.get(fragment);
    if (known) return known;
    measured.set(fragment, nothing);
    const result = measure(fragment.selectionSet);
    measured.set(fragment, result);
    return result;
  };

  const measure = ({ selections }: SelectionSetNode): Measured => {
    const sum = { ...nothing, here: new Map<string, number>() };
    const count = (name: string, times: number) => sum.here.set(name, (sum.here.get(name) ?? 0) + times);
    const add = (part: Measured) => {
      sum.fields += part.fields;
      sum.aliases += part.aliases;
      sum.directives += part.directives;
      sum.repeatsBelow = Math.max(sum.repeatsBelow, part.repeatsBelow);
    };
    for (const selection of selections) {
      sum.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet ? measure(selection.selectionSet) : nothing;
        add(below);
        sum.fields += 1;
        sum.aliases += selection.alias ? 1 : 0;
        sum.depth = Math.max(sum.depth, below.depth + 1);
        sum.repeatsBelow = Math.max(sum.repeatsBelow, most(below.here));
        count(selection.name.value, 1);
      } else {
        const inPlace =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measure(selection.selectionSet);
        add(inPlace);
        sum.depth = Math.max(sum.depth, inPlace.depth);
        for (const [name, times] of inPlace.here) count(name, times);
      }
    }
    return sum;
  };

  const { depth, fields, aliases, directives, repeatsBelow, here } = measure(operation.selectionSet);
  return {
    depth,
    fields,
    aliases,
    directives: directives + (operation.directives?.length ?? 0),
    repeats: Math.max(repeatsBelow, most(here)),
  };
}

function most(counts: ReadonlyMap<string, number>): number {
  return Math.max(0, ...counts.values());
}

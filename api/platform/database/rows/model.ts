import { getDatamodel } from '../../../generated/pothos.ts';
import type { Prisma } from '../../../generated/prisma/client.ts';

type Datamodel = ReturnType<typeof getDatamodel>['datamodel'];
type Field = Datamodel['models'][string]['fields'][number];

/** How the rows of another table hang on those of this one: `there."<foreign>" = here."<own>"`. */
interface Relation {
  model: Model;
  own: string;
  foreign: string;
  isList: boolean;
}

/** What somebody is recognised by. Nothing shows it, so it is read by its name alone, never along with a whole row. */
const secrets = new Set(['passwordHash', 'tokenHash', 'secret', 'formerSecret']);

/** A table of the Prisma schema, in which fields are columns and have their names. */
export class Model {
  readonly name: string;
  readonly columns: ReadonlyMap<string, Field>;
  /** Those that a whole row is read as. */
  readonly shown: readonly string[];
  readonly #objects: ReadonlyMap<string, Field>;

  constructor(name: string, fields: readonly Field[]) {
    this.name = name;
    this.columns = new Map(fields.filter(({ kind }) => kind !== 'object').map((field) => [field.name, field]));
    this.shown = [...this.columns.keys()].filter((column) => !secrets.has(column));
    this.#objects = new Map(fields.filter(({ kind }) => kind === 'object').map((field) => [field.name, field]));
  }

  /** @throws Error when there is no such relation */
  relation(name: string): Relation {
    const field = this.#objects.get(name);
    if (!field) throw new Error(`${this.name} has no field ${name}`);
    const model = modelOf(field.type);
    // A foreign key is (workspaceId, xId) or xId; the last of it names the row.
    const own = field.relationFromFields?.at(-1);
    if (own !== undefined) return { model, own, foreign: 'id', isList: false };
    const back = [...model.#objects.values()].find(
      (other) => other.relationName === field.relationName && other.relationFromFields?.length,
    );
    const foreign = back?.relationFromFields?.at(-1);
    if (foreign === undefined) throw new Error(`${this.name}.${name} has no other side`);
    return { model, own: 'id', foreign, isList: field.isList };
  }
}

const models = new Map(
  Object.entries(getDatamodel().datamodel.models).map(([name, { fields }]) => [name, new Model(name, fields)]),
);

export function modelOf(name: Prisma.ModelName | (string & {})): Model {
  const model = models.get(name);
  if (!model) throw new Error(`there is no model ${name}`);
  return model;
}

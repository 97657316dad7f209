import {
  defaultFieldResolver,
  defaultTypeResolver,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { planOf, type FieldPlan, type Plan, type Selected } from './plan.ts';

/** Whatever comes in the way. What it is, graphql-js finds out and says. */
const unusual = new Error('not all is well');

/** Where a value stands in the result, by the names that lead to it. */
class Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
  readonly #infos = new Map<FieldPlan, Info>();
  #entry: Place | undefined;

  constructor(prev: Place | undefined, key: string | number, typename: string | undefined) {
    this.prev = prev;
    this.key = key;
    this.typename = typename;
  }

  /** That of all entries of a list that stands here: what is known of a place is worked out once for all rows. */
  get entry(): Place {
    return (this.#entry ??= new Place(this, 0, undefined));
  }

  /** What the resolver of a field here is told. */
  infoOf({ plan, rootValue, variables }: Run, field: FieldPlan): Info {
    let info = this.#infos.get(field);
    if (info) return info;
    info = {
      fieldName: field.definition.name,
      fieldNodes: field.nodes,
      returnType: field.definition.type,
      parentType: field.parent,
      // The root's own place is that of nothing.
      path: new Place(this.prev === undefined && this.key === '' ? undefined : this, field.key, field.parent.name),
      schema: plan.schema,
      fragments: plan.fragments,
      rootValue,
      operation: plan.operation,
      variableValues: variables,
    };
    this.#infos.set(field, info);
    return info;
  }
}

type Info = GraphQLResolveInfo & { path: Place };

/** One execution. */
interface Run {
  plan: Plan;
  context: unknown;
  rootValue: unknown;
  variables: Record<string, unknown>;
  /** Arguments in which there are variables, which are the same for all rows. */
  args: Map<FieldPlan, Record<string, unknown>>;
}

/**
 * Executes what nearly all operations that read are: valid, without directives, and all well. Of that it gives what
 * graphql-js gives, at a fraction of the cost: what a selection means is worked out once for a document, and the columns of
 * a row are read from it without a resolver. Null for all else, and as soon as anything fails: then it is
 * graphql-js's from the beginning, as reading twice does no harm.
 */
export async function executeQuickly(args: ExecutionArgs): Promise<ExecutionResult | null> {
  const { schema, document, operationName, variableValues, contextValue, rootValue } = args;
  try {
    const operation = getOperationAST(document, operationName);
    const plan = operation && planOf(schema, document, operation);
    if (!plan) return null;
    const { coerced } = getVariableValues(schema, plan.operation.variableDefinitions ?? [], variableValues ?? {});
    if (!coerced) return null;
    const run: Run = { plan, context: contextValue, rootValue, variables: coerced, args: new Map() };
    return { data: await select(run, plan.top, rootValue, new Place(undefined, '', undefined)) };
  } catch {
    return null;
  }
}

type Result = Record<string, unknown>;

function select(run: Run, fields: readonly Selected[], source: unknown, place: Place): Result | Promise<Result> {
  const result: Result = {};
  let waiting: Promise<void>[] | null = null;
  try {
    for (const field of fields) {
      if ('typename' in field) {
        result[field.key] = field.typename;
        continue;
      }
      const value = valueOf(run, field, source, place);
      // Also of what is still to come: keys stand in the order in which they were asked for.
      result[field.key] = value;
      if (!isPromise(value)) continue;
      waiting ??= [];
      waiting.push(settled(value, result, field.key));
    }
  } catch (error) {
    // Those begun may fail as well, unheard.
    void Promise.allSettled(waiting ?? []);
    throw error;
  }
  return waiting ? Promise.all(waiting).then(() => result) : result;
}

async function settled(value: PromiseLike<unknown>, result: Result, key: string): Promise<void> {
  result[key] = await value;
}

function valueOf(run: Run, field: FieldPlan, source: unknown, place: Place): unknown {
  const { fromRow, leaf } = field;
  if (fromRow && leaf) {
    const column = fromRow(source as object);
    if (column !== undefined) return leafOf(leaf.type, leaf.isNullable, column);
  }
  const info = place.infoOf(run, field);
  const { resolve = defaultFieldResolver, type } = field.definition;
  const value: unknown = resolve(source, argsOf(run, field), run.context, info);
  return isPromise(value)
    ? value.then((found) => complete(run, field, type, found, info, info.path))
    : complete(run, field, type, value, info, info.path);
}

function argsOf(run: Run, field: FieldPlan): Record<string, unknown> {
  if (field.args) return field.args;
  let args = run.args.get(field);
  if (!args) {
    const [node] = field.nodes;
    if (!node) throw unusual;
    args = getArgumentValues(field.definition, node, run.variables);
    run.args.set(field, args);
  }
  return args;
}

/** What a value is in the result. @throws Error for what is none of its type */
function complete(
  run: Run,
  field: FieldPlan,
  type: GraphQLOutputType,
  value: unknown,
  info: Info,
  place: Place,
): unknown {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) throw unusual;
    const completed = complete(run, field, type.ofType, value, info, place);
    if (completed === null) throw unusual;
    return isPromise(completed) ? completed.then(notNull) : completed;
  }
  if (value === null || value === undefined) return null;
  if (value instanceof Error) throw value;
  if (isLeafType(type)) return leafOf(type, true, value);
  if (isListType(type)) return listOf(run, field, type.ofType, value, info, place);
  if (isAbstractType(type)) {
    const name = (type.resolveType ?? defaultTypeResolver)(value, run.context, info, type);
    const go = (resolved: string | undefined) => {
      const runtime = resolved === undefined ? undefined : run.plan.schema.getType(resolved);
      if (!isObjectType(runtime) || !run.plan.schema.isSubType(type, runtime)) throw unusual;
      return complete(run, field, runtime, value, info, place);
    };
    return isPromise(name) ? name.then(go) : go(name);
  }
  const isOfType = type.isTypeOf ? type.isTypeOf(value, run.context, info) : true;
  if (isOfType !== true) {
    void Promise.allSettled([isOfType]);
    throw unusual;
  }
  return select(run, run.plan.below(field.nodes, type), value, place);
}

function listOf(
  run: Run,
  field: FieldPlan,
  type: GraphQLOutputType,
  value: unknown,
  info: Info,
  place: Place,
): unknown {
  if (!Array.isArray(value)) throw unusual;
  const completed: unknown[] = [];
  let isWaiting = false;
  try {
    for (const item of value as unknown[]) {
      const entry = isPromise(item)
        ? item.then((found) => complete(run, field, type, found, info, place.entry))
        : complete(run, field, type, item, info, place.entry);
      isWaiting ||= isPromise(entry);
      completed.push(entry);
    }
  } catch (error) {
    // Of those that were not come to as well.
    void Promise.allSettled([...completed, ...(value as unknown[])]);
    throw error;
  }
  return isWaiting ? Promise.all(completed) : completed;
}

function leafOf(type: GraphQLLeafType, isNullable: boolean, value: unknown): unknown {
  if (value === null || value === undefined) {
    if (!isNullable) throw unusual;
    return null;
  }
  const serialised = type.serialize(value);
  if (serialised === null || serialised === undefined) throw unusual;
  return serialised;
}

function notNull(value: unknown): unknown {
  if (value === null || value === undefined) throw unusual;
  return value;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

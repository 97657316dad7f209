import {
  BREAK,
  execute,
  getOperationAST,
  isObjectType,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { Context } from './context.ts';
import { executeQuickly } from './quick/execute-quickly.ts';

/** What a field that says where a feed stands is marked with: see `selectsCursor`. */
export const tellsCursor = { extensions: { tellsCursor: true } };

const cursorFieldsOf = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

function cursorFields(schema: GraphQLSchema): ReadonlySet<string> {
  const known = cursorFieldsOf.get(schema);
  if (known) return known;
  const names = new Set(
    Object.values(schema.getTypeMap())
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter((field) => field.extensions['tellsCursor'] === true)
      .map(({ name }) => name),
  );
  cursorFieldsOf.set(schema, names);
  return names;
}

const selecting = new WeakMap<DocumentNode, boolean>();

/** Whether a document selects a field that says where a feed stands. */
export function selectsCursor(schema: GraphQLSchema, document: DocumentNode): boolean {
  const known = selecting.get(document);
  if (known !== undefined) return known;
  const names = cursorFields(schema);
  let found = false;
  visit(document, {
    Field(field) {
      if (!names.has(field.name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  selecting.set(document, found);
  return found;
}

/**
 * Executes a query or mutation. A query that asks where a feed stands reads everything from one snapshot: the cursor and
 * what it is to be continued from can't drift apart, whatever is written meanwhile.
 */
export async function executeOperation(prisma: PrismaClient, args: ExecutionArgs): Promise<ExecutionResult> {
  const context: unknown = args.contextValue;
  if (!(context instanceof Context)) throw new Error('executed without a context of ours');
  const operation = getOperationAST(args.document, args.operationName);
  if (!context.selectsCursor || operation?.operation !== 'query') return run(args);
  return prisma.$transaction(
    (snapshot) => {
      context.db = snapshot;
      return run(args);
    },
    { isolationLevel: 'RepeatableRead' },
  );
}

/** Executes an operation of any kind, with what its context reads from. */
export async function run(args: ExecutionArgs): Promise<ExecutionResult> {
  return (await executeQuickly(args)) ?? execute(args);
}

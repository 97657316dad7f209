import { execute, getOperationAST, visit, BREAK, type DocumentNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { Context } from './context.ts';

// Where feeds stand; see the contract on eventCursor.
const cursorFields = new Set(['eventCursor', 'supportInboxCursor']);

const selecting = new WeakMap<DocumentNode, boolean>();

function selectsCursor(document: DocumentNode): boolean {
  const known = selecting.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    Field(field) {
      if (!cursorFields.has(field.name.value)) return undefined;
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
  context.selectsCursor = selectsCursor(args.document);
  const operation = getOperationAST(args.document, args.operationName);
  if (!context.selectsCursor || operation?.operation !== 'query') return execute(args);
  return prisma.$transaction(
    (snapshot) => {
      context.db = snapshot;
      return Promise.resolve(execute(args));
    },
    { isolationLevel: 'RepeatableRead' },
  );
}

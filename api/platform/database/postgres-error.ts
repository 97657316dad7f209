import { protocol } from '@electric-sql/pglite';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Throws what a script or a COMMIT ended with in the form that Prisma expects of an adapter. */
export function throwAdapterError(error: unknown): never {
  if (!(error instanceof protocol.messages.DatabaseError || error instanceof pg.DatabaseError)) throw error;
  throw new DriverAdapterError({
    kind: 'postgres',
    originalCode: error.code,
    originalMessage: error.message,
    code: error.code ?? 'XX000',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}

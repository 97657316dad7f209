import type { SchemaTypes } from '@pothos/core';
import type { PresentColumnsPlugin } from './present-columns.ts';

declare global {
  // Where Pothos looks for its plugins.
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      presentColumns: PresentColumnsPlugin<Types>;
    }
  }
}

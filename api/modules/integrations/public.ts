// What the rest of the API may use of integrations.
export { recogniseKey } from './keys.ts';

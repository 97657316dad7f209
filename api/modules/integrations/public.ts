// What the rest of the API may use of integrations.
export { bodyOf, endpointViewer } from './body.ts';
export { dispatcherOf, type Dispatcher } from './dispatcher.ts';
export { webhookSweep } from './deliveries.ts';
export { recogniseKey } from './keys.ts';

import type { Integration } from '../identity/public.ts';
import type { Delivery } from './sending.ts';

/** Who an endpoint is when what it is sent is read: its bot, with its scopes. */
export function endpointViewer({ endpoint }: Delivery): Integration {
  return {
    kind: 'integration',
    workspaceId: endpoint.workspaceId,
    memberId: endpoint.memberId,
    apiKeyId: null,
    scopes: endpoint.scopes,
    locale: endpoint.workspace.locale,
  };
}

/** What is sent: type and timestamp as Standard Webhooks has them, the delivery's number, and what the document gave. */
export function bodyOf({ eventType, number, occurredAt }: Delivery, result: object): string {
  return JSON.stringify({ type: eventType, timestamp: occurredAt.toISOString(), number, ...result });
}

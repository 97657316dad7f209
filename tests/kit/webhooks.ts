import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { vi } from 'vitest';
import { graphql } from '../gql/index.ts';
import type { CreateWebhookEndpointInput } from '../gql/graphql.ts';
import type { Client } from './client.ts';

export const CreateEndpoint = graphql(`
  mutation TestCreateEndpoint($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) {
      endpoint {
        id
        url
        document
        member {
          id
        }
      }
      secret
      errors {
        code
        field
        message
      }
    }
  }
`);

export const UpdateEndpoint = graphql(`
  mutation TestUpdateEndpoint($input: UpdateWebhookEndpointInput!) {
    updateWebhookEndpoint(input: $input) {
      endpoint {
        isEnabled
        disabledReason
      }
      errors {
        code
        field
      }
    }
  }
`);

export const Redeliver = graphql(`
  mutation TestRedeliver($input: RedeliverWebhookInput!) {
    redeliverWebhook(input: $input) {
      delivery {
        status
      }
      errors {
        code
      }
    }
  }
`);

const Endpoints = graphql(`
  query TestEndpoints {
    webhookEndpoints {
      id
      isEnabled
      disabledReason
      failingSince
      deliveries {
        totalCount
        nodes {
          id
          webhookId
          number
          eventType
          status
          attempts
          responseStatus
          failure
          durationMs
          nextAttemptAt
        }
      }
    }
  }
`);

/** A message as it arrived. */
export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** Somebody's server to which webhooks are sent. */
export interface Receiver {
  url: string;
  received: Received[];
  /** What it answers from now on; 204 unless told. */
  answer: { status: number; headers?: Record<string, string>; body?: string };
  stop(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      receiver.received.push({ headers: request.headers, body });
      response.writeHead(receiver.answer.status, receiver.answer.headers).end(receiver.answer.body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Listening on TCP: the address is an object.
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/hook`,
    received: [],
    answer: { status: 204 },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
  return receiver;
}

/** Makes an endpoint; fails the test if that is refused. */
export async function createEndpoint(owner: Client, input: CreateWebhookEndpointInput) {
  const { createWebhookEndpoint } = await owner.run(CreateEndpoint, { input });
  const { endpoint, secret, errors } = createWebhookEndpoint;
  if (!endpoint || !secret) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return { id: endpoint.id, botId: endpoint.member.id, secret };
}

/** An endpoint with its log, as somebody sees it; fails the test if they don't. */
export async function endpointOf(viewer: Client, id: string) {
  const endpoint = (await viewer.run(Endpoints, {})).webhookEndpoints.find((one) => one.id === id);
  if (!endpoint) throw new Error('no such endpoint');
  return { ...endpoint, log: endpoint.deliveries.nodes };
}

/** What a message says, if its signature is right for the secret. */
export function verified({ headers, body }: Received, secret: string): { type: string; number: number; data: unknown } {
  const signed = {
    'webhook-id': String(headers['webhook-id']),
    'webhook-timestamp': String(headers['webhook-timestamp']),
    'webhook-signature': String(headers['webhook-signature']),
  };
  // The app's clock runs ahead in tests; what is verified is as old as it says.
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Number(signed['webhook-timestamp']) * 1000);
  try {
    return new Webhook(secret).verify(body, signed) as { type: string; number: number; data: unknown };
  } finally {
    clock.mockRestore();
  }
}

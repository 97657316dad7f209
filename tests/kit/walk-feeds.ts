import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { schema } from '../../api/schema.ts';
import type { Client } from './client.ts';
import { plansOf } from './walk-operations.ts';
import { linesOfField } from './walk-schema.ts';

/** A durable feed: of what, and where to ask where it stands. */
export interface Feed {
  field: 'roomEvents' | 'ticketEvents' | 'chatInboxEvents' | 'supportInboxEvents';
  id?: string;
}

const operation = <Data>(text: string) => parse(text) as TypedDocumentNode<Data, Record<string, unknown>>;

const viewers = (field: string, kinds: string[]) =>
  `{ viewer { ${kinds.map((kind) => `... on ${kind}Viewer { ${kind}: ${field} }`).join(' ')} } }`;
const standing: Record<Feed['field'], string> = {
  roomEvents: 'query ($id: ID!) { room(id: $id) { eventCursor } }',
  ticketEvents: 'query ($id: ID!) { ticket(id: $id) { eventCursor } }',
  chatInboxEvents: viewers('chatInboxCursor', ['Agent', 'Integration']),
  supportInboxEvents: viewers('supportInboxCursor', ['Agent', 'Customer', 'Guest', 'Integration']),
};

/** Where a feed stands for somebody; null when they have no right to it. */
export async function cursorOf(client: Client, { field, id }: Feed): Promise<string | null> {
  const answer = await client.ask(operation<unknown>(standing[field]), id === undefined ? {} : { id });
  return (
    /[cC]ursor":"([^"]+)"|"(?:Agent|Customer|Guest|Integration)":"([^"]+)"/
      .exec(JSON.stringify(answer))
      ?.slice(1)
      .find(Boolean) ?? null
  );
}

const arg = {
  roomEvents: 'roomId',
  ticketEvents: 'ticketId',
  chatInboxEvents: null,
  supportInboxEvents: null,
} as const;

function plansOfFeed(field: Feed['field']) {
  const definition = schema.getSubscriptionType()?.getFields()[field];
  if (!definition) throw new Error(`there is no ${field}`);
  return plansOf(linesOfField(definition, 5)).plans;
}

/** Everything that was delivered between two cursors, as text, by every path of the feed. */
export async function heardBetween(client: Client, { field, id }: Feed, after: string, until: string): Promise<string> {
  const heard: string[] = [];
  const name = arg[field];
  const head = name === null ? '($after: String)' : `($after: String, $${name}: ID!)`;
  for (const plan of plansOfFeed(field)) {
    const selection = plan.text() ?? '';
    // The walk's own arguments, with the cursor to begin from beside them.
    const begun = selection.replace(new RegExp(`${field}(\\(\\$?[^)]*\\))?`), (_all, args?: string) =>
      args === undefined ? `${field}(after: $after)` : `${field}(after: $after, ${args.slice(1)}`,
    );
    const withCursor = begun.replace(/\) \{/, ') { cursor ');
    const feed = client.follow(operation<Record<string, { cursor: string }>>(`subscription ${head} ${withCursor}`), {
      after,
      ...(name === null ? {} : { [name]: id }),
    });
    try {
      for (let cursor = ''; cursor !== until;) {
        const delivery = await feed.next();
        heard.push(JSON.stringify(delivery));
        cursor = delivery[field]?.cursor ?? until;
      }
    } finally {
      await feed.stop();
    }
  }
  return heard.join('\n');
}

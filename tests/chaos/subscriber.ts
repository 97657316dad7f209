import { print } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { graphql } from '../gql/index.ts';

const RoomEvents = graphql(`
  subscription ChaosRoomEvents($roomId: ID!, $after: String) {
    feed: roomEvents(roomId: $roomId, after: $after) {
      cursor
      event {
        __typename
        ... on ChatMessageSent {
          message {
            id
          }
        }
        ... on ChatMessageEdited {
          message {
            id
          }
        }
      }
    }
  }
`);

const TicketEvents = graphql(`
  subscription ChaosTicketEvents($ticketId: ID!, $after: String) {
    feed: ticketEvents(ticketId: $ticketId, after: $after) {
      cursor
      event {
        __typename
        ... on SupportMessageSent {
          message {
            id
          }
        }
      }
    }
  }
`);

const ChatInbox = graphql(`
  subscription ChaosChatInbox($after: String) {
    feed: chatInboxEvents(after: $after) {
      cursor
      event {
        __typename
      }
    }
  }
`);

const SupportInbox = graphql(`
  subscription ChaosSupportInbox($after: String) {
    feed: supportInboxEvents(after: $after) {
      cursor
      event {
        __typename
      }
    }
  }
`);

const documents = {
  room: print(RoomEvents),
  ticket: print(TicketEvents),
  chatInbox: print(ChatInbox),
  supportInbox: print(SupportInbox),
};

export type FeedKind = keyof typeof documents;
export const feedKinds: readonly FeedKind[] = ['room', 'ticket', 'chatInbox', 'supportInbox'];

/** One delivery, of any of the feeds. */
export interface Delivery {
  cursor: string;
  event: { __typename: string; message?: { id: string } };
}

/** A feed and who follows it. */
export interface Followed {
  name: string;
  kind: FeedKind;
  token: string | null;
  personId: string;
  /** What the feeds are of; each takes its own. */
  variables: { roomId: string; ticketId: string };
  after: string;
}

const shortestPauseMs = 100;
const longestPauseMs = 1_000;

/** Somebody who follows a feed on whichever server there is, and goes on from where it was cut. */
export class Subscriber {
  readonly followed: Followed;
  /** Everything that was delivered, in its order. */
  readonly log: Delivery[] = [];
  readonly #urls: readonly string[];
  #turn: number;
  #client: Client | null = null;
  #isFollowing = true;
  connections = 0;
  failedDeliveries = 0;

  /** @param first which of the servers it begins with */
  constructor(urls: readonly string[], first: number, followed: Followed) {
    this.#urls = urls;
    this.#turn = first;
    this.followed = followed;
  }

  get cursor(): string {
    return this.log.at(-1)?.cursor ?? this.followed.after;
  }

  /** Follows until it is told to stop. */
  async follow(): Promise<void> {
    let pauseMs = shortestPauseMs;
    while (this.#isFollowing) {
      const before = this.log.length;
      await this.#followOnce();
      pauseMs = this.log.length > before ? shortestPauseMs : Math.min(pauseMs * 2, longestPauseMs);
      await wait(pauseMs);
    }
  }

  /** Cuts the connection; another one follows. */
  hop(): void {
    this.#client?.terminate();
  }

  stop(): void {
    this.#isFollowing = false;
    this.#client?.terminate();
  }

  /** Until the feed ends or is cut, in whatever way. */
  async #followOnce(): Promise<void> {
    const { kind, token, variables } = this.followed;
    const url = this.#urls[this.#turn++ % this.#urls.length] ?? '';
    const client = createClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: token === null ? {} : { authorization: `Bearer ${token}` },
    });
    this.#client = client;
    this.connections += 1;
    const ended = Promise.withResolvers<undefined>();
    const end = () => ended.resolve(undefined);
    client.subscribe<{ feed: Delivery }>(
      { query: documents[kind], variables: { ...variables, after: this.cursor } },
      {
        next: ({ data }) => {
          if (data) {
            this.log.push(data.feed);
            return;
          }
          // Not made up for here: a server that tells of a failure and goes on has lost the event.
          this.failedDeliveries += 1;
        },
        error: end,
        complete: end,
      },
    );
    await ended.promise;
    await client.dispose();
  }
}

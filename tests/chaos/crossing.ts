import { expect } from 'vitest';
import { graphql } from '../gql/index.ts';
import { createTestClient, type Client } from '../kit/client.ts';
import { createTestWorkspace, RemoveMember, SignOut, type Person, type TestWorkspace } from '../kit/people.ts';
import { createGroup, RemoveRoomMember, say } from '../kit/rooms.ts';
import { openTicket, send } from '../kit/tickets.ts';

const SetTyping = graphql(`
  mutation CrossingSetTyping($input: SetTicketTypingInput!) {
    setTicketTyping(input: $input) {
      errors {
        code
      }
    }
  }
`);

const Typing = graphql(`
  subscription CrossingTyping($ticketId: ID!) {
    ticketTyping(ticketId: $ticketId) {
      displayName
      isTyping
    }
  }
`);

const TicketEvents = graphql(`
  subscription CrossingTicketEvents($id: ID!) {
    ticketEvents(ticketId: $id) {
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

const RoomEvents = graphql(`
  subscription CrossingRoomEvents($id: ID!) {
    roomEvents(roomId: $id) {
      event {
        __typename
        ... on ChatMessageSent {
          message {
            id
          }
        }
      }
    }
  }
`);

/** Two servers: people do things on one and follow on the other. */
export class Crossing {
  readonly #workspace: TestWorkspace;
  readonly #there: string;

  private constructor(workspace: TestWorkspace, there: string) {
    this.#workspace = workspace;
    this.#there = there;
  }

  static async of([here = '', there = '']: readonly string[]): Promise<Crossing> {
    return new Crossing(await createTestWorkspace({ url: here }), there);
  }

  get someone(): Client {
    return this.#workspace.owner;
  }

  /** The same person on the other server. */
  #elsewhere({ token }: Person): Client {
    return createTestClient(this.#there, token);
  }

  async typing(): Promise<void> {
    const [sara, guest] = [await this.#workspace.agent('Sara'), await this.#workspace.guest()];
    const { id: ticketId } = await openTicket(guest);
    const feed = this.#elsewhere(guest).follow(Typing, { ticketId });
    const heard = feed.next();
    // What is said before a feed runs is lost.
    await repeatUntil(heard, () => sara.run(SetTyping, { input: { ticketId, isTyping: true } }));
    expect((await heard).ticketTyping).toMatchObject({ displayName: 'Sara', isTyping: true });
    await feed.stop();
  }

  async signOut(): Promise<void> {
    await this.#ticketFeedEnds(await this.#workspace.agent('Leaving'), 'UNAUTHENTICATED', (agent) =>
      agent.run(SignOut, {}),
    );
  }

  async removal(): Promise<void> {
    const { owner } = this.#workspace;
    await this.#ticketFeedEnds(await this.#workspace.agent('Removed'), 'UNAUTHENTICATED', (agent) =>
      owner.run(RemoveMember, { input: { memberId: agent.id } }),
    );
  }

  async guestSignOut(): Promise<void> {
    const guest = await this.#workspace.guest();
    const { id } = await openTicket(guest);
    await this.#feedEnds(
      this.#elsewhere(guest).follow(TicketEvents, { id }),
      'UNAUTHENTICATED',
      () => guest.run(SignOut, {}),
      () => send(this.#workspace.owner, id, 'something'),
    );
  }

  async leavingARoom(): Promise<void> {
    const { owner } = this.#workspace;
    const agent = await this.#workspace.agent('Leaving the room');
    const roomId = await createGroup(owner, [agent.id]);
    await this.#feedEnds(
      this.#elsewhere(agent).follow(RoomEvents, { id: roomId }),
      'FORBIDDEN',
      () => owner.run(RemoveRoomMember, { input: { roomId, memberId: agent.id } }),
      () => say(owner, roomId, 'something'),
    );
  }

  async #ticketFeedEnds(agent: Person, code: string, revoke: (agent: Person) => Promise<unknown>): Promise<void> {
    const guest = await this.#workspace.guest();
    const { id } = await openTicket(guest);
    const feed = this.#elsewhere(agent).follow(TicketEvents, { id });
    await this.#feedEnds(
      feed,
      code,
      () => revoke(agent),
      () => send(guest, id, 'something'),
    );
  }

  /** A feed runs there; its right ends here, and of what happens here afterwards nothing is heard there. */
  async #feedEnds(
    feed: ReturnType<Client['follow']>,
    code: string,
    revoke: () => Promise<unknown>,
    happens: () => Promise<string>,
  ): Promise<void> {
    await repeatUntil(feed.next(), happens);
    await revoke();
    const forbidden = await happens();
    for (;;) {
      try {
        expect(await feed.ended()).toBe(code);
        return;
      } catch (error) {
        // What happened before may still be on its way.
        if (!(error instanceof Error && error.message.startsWith('delivered:'))) throw error;
        expect(error.message).not.toContain(forbidden);
      }
    }
  }
}

/** Does something again and again until what is waited for has come; fails as that does. */
async function repeatUntil(wanted: Promise<unknown>, act: () => Promise<unknown>): Promise<void> {
  const state = { hasCome: false };
  const come = wanted.finally(() => (state.hasCome = true));
  while (!state.hasCome) await Promise.race([come, act()]);
  await come;
}

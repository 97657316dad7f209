import type { Client } from 'urql';
import { hold, holdWhatIsLeft } from './hold.ts';
import { keptEntries } from './kept-entries.ts';
import {
  byTime,
  goesByItself,
  isOld,
  type Outcome,
  type Outgoing,
  type OutgoingState,
  type Unsent,
} from './outgoing.ts';
import { storeText } from './store-text.ts';

interface Delivery<Content> {
  /** Beginning of the keys under which messages are kept in this browser, each under its own so that tabs do not overwrite each other's. */
  keptUnder: string;
  deliver(client: Client, message: Unsent<Content>): Promise<Outcome<Content>>;
  /** The content as it can be kept over a reload. By default as it is. */
  keptAs?(content: Content): Content;
  /** Calls whenever more of the content can be kept than before. */
  watch?(content: Content, onMore: () => void): void;
  /** Whether what was kept of the content is not what its author wrote: it waits for them. */
  isCut?(content: Content): boolean;
  /** The message is gone from the outbox: sent, or given up. */
  release?(content: Content): void;
}

interface Waiting<Content> {
  message: Unsent<Content>;
  tried(): void;
}

/**
 * Messages that are shown at once and sent one after another in each conversation, so that they are stored in the order
 * they were written. What is not stored is kept in this browser until it is, or its author gives it up. One document has it,
 * shows it and sends it; what that one leaves when it is closed, the next takes over that its author looks at.
 */
export class Outbox<Content> {
  readonly #delivery: Delivery<Content>;
  readonly #listeners = new Set<() => void>();
  /** By conversation: what is being delivered, and what waits behind it. */
  readonly #queues = new Map<string, Waiting<Content>[]>();
  /** By message: how to let go of it. */
  readonly #holds = new Map<string, () => void>();
  #messages: readonly Outgoing<Content>[] = [];
  #failures = 0;
  #takenOver = 0;

  constructor(delivery: Delivery<Content>) {
    this.#delivery = delivery;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** All of them, oldest first; another array whenever one of them has changed. */
  readonly messages = (): readonly Outgoing<Content>[] => this.#messages;

  /** How often in a row the server was not reached. */
  readonly failures = (): number => this.#failures;

  /** How many messages were left by other documents and are this one's now. */
  readonly takenOver = (): number => this.#takenOver;

  /** Takes over what documents that are closed have left of an author's messages; those of others are theirs. */
  claim(authorId: string): void {
    const { keptUnder } = this.#delivery;
    const left = keptEntries<Outgoing<Content>>(keptUnder)
      .filter((message) => message.authorId === authorId && !this.#holds.has(message.clientMutationId))
      .sort(byTime);
    for (const { clientMutationId: id } of left) {
      // Before it is held, for a second claim.
      this.#holds.set(id, () => undefined);
      const letGo = holdWhatIsLeft(
        keptUnder + id,
        () => this.#takeOver(id),
        () => this.#holds.delete(id),
      );
      if (this.#holds.has(id)) this.#holds.set(id, letGo);
    }
  }

  /**
   * Sends a message, after those to the same conversation that did not reach the server before it; for one that is known
   * this is another try. Resolves when it has been tried.
   */
  async send(client: Client, message: Unsent<Content>): Promise<void> {
    const earlier = this.#messages.filter(
      (other) =>
        other.conversationId === message.conversationId &&
        other.authorId === message.authorId &&
        other.clientMutationId !== message.clientMutationId &&
        other.writtenAt < message.writtenAt &&
        goesByItself(other),
    );
    await Promise.all([...earlier, message].map((one) => this.#try(client, one)));
  }

  /** Sends what of the author's did not reach the server, but for what has lain for long. */
  resend(client: Client, authorId: string): void {
    const unreached = this.#messages.filter((message) => message.authorId === authorId && goesByItself(message));
    for (const message of unreached) void this.#try(client, message);
  }

  /** Forgets a message: it has arrived, or its author gave it up. */
  discard(clientMutationId: string): void {
    localStorage.removeItem(this.#delivery.keptUnder + clientMutationId);
    const gone = this.#find(clientMutationId);
    if (!gone) return;
    this.#letGo(clientMutationId);
    this.#delivery.release?.(gone.content);
    this.#change(this.#messages.filter((message) => message !== gone));
    if (!this.#hasUnreached()) this.#failures = 0;
  }

  #try(client: Client, message: Unsent<Content>): Promise<void> {
    const { clientMutationId } = message;
    if (!this.#holds.has(clientMutationId)) {
      this.#holds.set(clientMutationId, hold(this.#delivery.keptUnder + clientMutationId));
      this.#delivery.watch?.(message.content, () => {
        const known = this.#find(clientMutationId);
        if (known) this.#keepAnew(known);
      });
    }
    this.#put({ ...message, state: { is: 'sending' } });
    this.#keep({ ...message, state: { is: 'sending' } });
    const queue = this.#queues.get(message.conversationId) ?? [];
    this.#queues.set(message.conversationId, queue);
    return new Promise((tried) => {
      queue.push({ message, tried });
      if (queue.length === 1) void this.#work(client, queue);
    });
  }

  async #work(client: Client, queue: Waiting<Content>[]): Promise<void> {
    for (let next = queue[0]; next; next = queue[0]) {
      const { clientMutationId } = next.message;
      const outcome: Outcome<Content> = this.#find(clientMutationId)
        ? await this.#delivery.deliver(client, next.message)
        : { is: 'unreached' };
      // What waits behind one that was not reached would overtake it; what was given up meanwhile holds nothing back.
      const holdsBack = outcome.is === 'unreached' && this.#find(clientMutationId) !== undefined;
      if (holdsBack) this.#failures++;
      // What was not reached elsewhere, for a reason of its own, is still tried again.
      else if (outcome.is !== 'unreached') this.#failures = this.#hasUnreached() ? 1 : 0;
      const settled = holdsBack ? queue.splice(0) : queue.splice(0, 1);
      for (const { message, tried } of settled) {
        this.#settle(message, outcome);
        tried();
      }
    }
  }

  #settle(message: Unsent<Content>, outcome: Outcome<Content>): void {
    const { clientMutationId } = message;
    // Seen in its conversation, or given up, meanwhile.
    if (!this.#find(clientMutationId)) return;
    if (outcome.is === 'stored') {
      if (outcome.isShown) this.discard(clientMutationId);
      else {
        localStorage.removeItem(this.#delivery.keptUnder + clientMutationId);
        this.#letGo(clientMutationId);
        this.#put({ ...message, state: { is: 'stored' } });
      }
      return;
    }
    const isRefused = outcome.is === 'refused';
    const state: OutgoingState = isRefused ? { is: 'refused', message: outcome.message } : { is: 'unreached' };
    const content = (isRefused ? outcome.content : undefined) ?? message.content;
    this.#keepAnew({ ...message, content, state });
    this.#put({ ...message, content, state });
  }

  #find(clientMutationId: string): Outgoing<Content> | undefined {
    return this.#messages.find((message) => message.clientMutationId === clientMutationId);
  }

  #put(message: Outgoing<Content>): void {
    const known = this.#find(message.clientMutationId);
    this.#change(
      known ? this.#messages.map((other) => (other === known ? message : other)) : [...this.#messages, message],
    );
  }

  #keep(message: Outgoing<Content>): void {
    const { keptAs, keptUnder } = this.#delivery;
    const content = keptAs ? keptAs(message.content) : message.content;
    // Who reloads while it is sent cannot know whether it arrived, but may safely send it again.
    const state: OutgoingState = message.state.is === 'sending' ? { is: 'unreached' } : message.state;
    storeText(keptUnder + message.clientMutationId, JSON.stringify({ ...message, content, state }));
  }

  /** Keeps what is kept already. What is not was given up, or its author has signed out in another document. */
  #keepAnew(message: Outgoing<Content>): void {
    if (localStorage.getItem(this.#delivery.keptUnder + message.clientMutationId) !== null) this.#keep(message);
  }

  #hasUnreached(): boolean {
    return this.#messages.some(({ state }) => state.is === 'unreached');
  }

  #letGo(clientMutationId: string): void {
    this.#holds.get(clientMutationId)?.();
    this.#holds.delete(clientMutationId);
  }

  /** Takes what the document that had it left; nothing when it has sent it. */
  #takeOver(clientMutationId: string): void {
    const { keptUnder, isCut } = this.#delivery;
    const [left] = keptEntries<Outgoing<Content>>(keptUnder + clientMutationId);
    if (!left) {
      this.#letGo(clientMutationId);
      return;
    }
    const isAuthors = left.state.is === 'unreached' && (isOld(left) || isCut?.(left.content) === true);
    this.#takenOver++;
    this.#change(
      [...this.#messages, isAuthors ? { ...left, state: { is: 'refused' as const, message: '' } } : left].sort(byTime),
    );
  }

  #change(messages: readonly Outgoing<Content>[]): void {
    this.#messages = messages;
    for (const listener of this.#listeners) listener();
  }
}

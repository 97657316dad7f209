import { z } from 'zod';
import type { Notices } from './notices.ts';

/** Whether somebody is there: active, connected without doing anything, or not at all. */
export type PresenceState = 'ONLINE' | 'AWAY' | 'OFFLINE';

/** Somebody with a session, as presence tells people apart. */
export interface Attendant {
  workspaceId: string;
  memberId: string;
  sessionId: string;
}

/** The topic in which servers tell each other who is where. */
export const serversTopic = 'presence';
/** The topic in which the people of a workspace are told what somebody has become, over all servers. */
export const presenceTopic = (workspaceId: string) => `presence:${workspaceId}`;

export const presenceNotice = z.object({
  memberId: z.string(),
  presence: z.enum(['ONLINE', 'AWAY', 'OFFLINE']),
});

const state = z.enum(['ONLINE', 'AWAY', 'OFFLINE']);
const serversNotice = z.union([
  // One person at one server.
  z.object({ server: z.string(), memberId: z.string(), workspaceId: z.string(), here: state }),
  // Everybody who is at one server, or some of them: "<workspace>=<member>=ONLINE …".
  z.object({ server: z.string(), attending: z.string() }),
  // A client says whether anybody sits in front of it; its feeds may be at any server.
  z.object({ server: z.string(), memberId: z.string(), sessionId: z.string(), isAway: z.boolean() }),
  // A server has started, and asks who is where.
  z.object({ server: z.string(), isAsking: z.literal(true) }),
]);

/** Who reloads a page, or loses a connection for a moment, has not gone. */
const graceMs = 10_000;
/** Servers repeat who is with them this often; what was not repeated for three times as long has ended. */
const repeatEveryMs = 15_000;
const expiresAfterMs = 3 * repeatEveryMs;
const tickMs = 500;
/** People in one notice: what PostgreSQL carries has 8,000 bytes. */
const mostInNotice = 50;

interface Session {
  feeds: number;
  isAway: boolean;
  /** When its last feed ended; null while it has any. */
  leftAt: number | null;
}

/** What this server knows of somebody. */
interface Known {
  workspaceId: string;
  sessions: Map<string, Session>;
  /** What other servers have said, and until when it holds. */
  elsewhere: Map<string, { here: PresenceState; until: number }>;
  /** What this server last told of it: of its own sessions, and over all servers. */
  toldHere: PresenceState;
  told: PresenceState;
}

/**
 * Who is there, over all servers, kept in memory alone. Each server tells what changes with its own people when it changes
 * and repeats it every fifteen seconds, so that the people of a server that died are gone after forty-five.
 */
export class Presence {
  readonly #people = new Map<string, Known>();
  readonly #notices: Notices;
  readonly #clock: () => Date;
  readonly #self: string;
  readonly #unlisten: () => void;
  readonly #timer: NodeJS.Timeout;
  #repeatedAt: number;

  /** @param self tells this server from all others */
  constructor(notices: Notices, clock: () => Date, self: string) {
    this.#notices = notices;
    this.#clock = clock;
    this.#self = self;
    this.#repeatedAt = this.#now();
    this.#unlisten = notices.listen(serversTopic, (notice) => this.#hear(notice));
    this.#timer = setInterval(() => this.#tick(), tickMs);
    this.#timer.unref();
    notices.publish(serversTopic, { server: self, isAsking: true });
  }

  /** Somebody follows a feed here. @returns what tells that they do no more */
  attend({ workspaceId, memberId, sessionId }: Attendant): () => void {
    const known = this.#know(memberId, workspaceId);
    const session = known.sessions.get(sessionId) ?? { feeds: 0, isAway: false, leftAt: null };
    known.sessions.set(sessionId, session);
    // Who comes back is there, until their client says otherwise.
    if (session.feeds === 0) Object.assign(session, { isAway: false, leftAt: null });
    session.feeds += 1;
    this.#tell(memberId, known);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      session.feeds -= 1;
      if (session.feeds === 0) session.leftAt = this.#now();
    };
  }

  /** A client says that nobody sits in front of it, or somebody again. Counts while it follows any feed, at any server. */
  setAway({ memberId, sessionId }: Attendant, isAway: boolean): void {
    this.#setAway(memberId, sessionId, isAway);
    this.#notices.publish(serversTopic, { server: this.#self, memberId, sessionId, isAway });
  }

  /** What somebody is now. */
  of(memberId: string): PresenceState {
    const known = this.#people.get(memberId);
    return known ? this.#over(known) : 'OFFLINE';
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#unlisten();
  }

  #now(): number {
    return this.#clock().getTime();
  }

  #know(memberId: string, workspaceId: string): Known {
    const known = this.#people.get(memberId) ?? {
      workspaceId,
      sessions: new Map<string, Session>(),
      elsewhere: new Map<string, { here: PresenceState; until: number }>(),
      toldHere: 'OFFLINE',
      told: 'OFFLINE',
    };
    this.#people.set(memberId, known);
    return known;
  }

  #here({ sessions }: Known): PresenceState {
    const present = [...sessions.values()].filter(({ leftAt }) => leftAt === null || this.#now() < leftAt + graceMs);
    if (present.some(({ isAway }) => !isAway)) return 'ONLINE';
    return present.length > 0 ? 'AWAY' : 'OFFLINE';
  }

  #over(known: Known): PresenceState {
    const elsewhere = [...known.elsewhere.values()].filter(({ until }) => this.#now() < until);
    return most([this.#here(known), ...elsewhere.map(({ here }) => here)]);
  }

  /** Tells the other servers what has changed here, and all listeners what has changed by that. */
  #tell(memberId: string, known: Known): void {
    const { workspaceId } = known;
    const [here, presence] = [this.#here(known), this.#over(known)];
    if (here !== known.toldHere) {
      known.toldHere = here;
      this.#notices.publish(serversTopic, { server: this.#self, memberId, workspaceId, here });
    }
    if (presence === known.told) return;
    known.told = presence;
    this.#notices.publish(presenceTopic(workspaceId), { memberId, presence });
  }

  #hear(notice: unknown): void {
    const { success, data } = serversNotice.safeParse(notice);
    if (!success || data.server === this.#self) return;
    if ('isAsking' in data) this.#repeat();
    else if ('attending' in data) {
      for (const entry of data.attending.split(' ')) {
        const [workspaceId = '', memberId = '', told] = entry.split('=');
        const here = state.safeParse(told);
        if (here.success) this.#hearOf(data.server, memberId, workspaceId, here.data);
      }
    } else if ('isAway' in data) this.#setAway(data.memberId, data.sessionId, data.isAway);
    else this.#hearOf(data.server, data.memberId, data.workspaceId, data.here);
  }

  #hearOf(server: string, memberId: string, workspaceId: string, here: PresenceState): void {
    const known = this.#know(memberId, workspaceId);
    known.elsewhere.set(server, { here, until: this.#now() + expiresAfterMs });
    // Its server tells the listeners of it. What ended here and was not told yet is still to be told.
    known.told = most([known.toldHere, ...[...known.elsewhere.values()].map((told) => told.here)]);
  }

  #setAway(memberId: string, sessionId: string, isAway: boolean): void {
    const known = this.#people.get(memberId);
    const session = known?.sessions.get(sessionId);
    if (!known || !session) return;
    session.isAway = isAway;
    this.#tell(memberId, known);
  }

  /** Lets go of what has ended by now, tells of it, and repeats what has not when it is time. */
  #tick(): void {
    const now = this.#now();
    for (const [memberId, known] of this.#people) {
      for (const [id, { leftAt }] of known.sessions) {
        if (leftAt !== null && now >= leftAt + graceMs) known.sessions.delete(id);
      }
      for (const [server, { until }] of known.elsewhere) if (now >= until) known.elsewhere.delete(server);
      this.#tell(memberId, known);
      if (known.told === 'OFFLINE' && known.sessions.size === 0) this.#people.delete(memberId);
    }
    if (now >= this.#repeatedAt + repeatEveryMs) this.#repeat();
  }

  #repeat(): void {
    this.#repeatedAt = this.#now();
    const here = [...this.#people].filter(([, known]) => known.sessions.size > 0);
    for (let from = 0; from < here.length; from += mostInNotice) {
      const attending = here
        .slice(from, from + mostInNotice)
        .map(([memberId, known]) => `${known.workspaceId}=${memberId}=${this.#here(known)}`);
      this.#notices.publish(serversTopic, { server: this.#self, attending: attending.join(' ') });
    }
  }
}

function most(states: readonly PresenceState[]): PresenceState {
  return states.includes('ONLINE') ? 'ONLINE' : states.includes('AWAY') ? 'AWAY' : 'OFFLINE';
}

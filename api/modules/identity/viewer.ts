import type { ApiScope } from '../../generated/prisma/client.ts';
import type { Locale } from '../../platform/locale.ts';

/** A member of the workspace's staff who has signed in. */
export interface Colleague {
  kind: 'agent';
  workspaceId: string;
  memberId: string;
  sessionId: string;
  /** When the session ends if it is not used before; absent for one that is made within the server. */
  sessionEnds?: Date;
  locale: Locale;
  /** The stream that all follow who are meant by this one: see `everybodyFollowing`. */
  following?: string;
}

/** A registered customer of the workspace. */
export interface Customer {
  kind: 'customer';
  workspaceId: string;
  memberId: string;
  sessionId: string;
  /** When the session ends if it is not used before; absent for one that is made within the server. */
  sessionEnds?: Date;
  locale: Locale;
}

/** A visitor without an account, known by the token in its browser. */
export interface Guest {
  kind: 'guest';
  workspaceId: string;
  guestId: string;
  locale: Locale;
}

/** A program of the company's: it acts as a bot member of its own, as far as it was given scopes. */
export interface Integration {
  kind: 'integration';
  workspaceId: string;
  /** The bot. */
  memberId: string;
  /** The key it asks with; null for a webhook's endpoint, which does not ask. */
  apiKeyId: string | null;
  scopes: readonly ApiScope[];
  locale: Locale;
}

/** Who acts for the company, in person or as a program. Rules take both alike; scopes say what a program may ask of them. */
export type Agent = Colleague | Integration;

/** Who is asking. */
export type Viewer = Agent | Customer | Guest;

/** Those who have an account. */
export type Member = Colleague | Customer;

/** Those who ask for support, as opposed to those who give it. */
export type Requester = Customer | Guest;

/** Somebody by their key alone, whatever their session. */
export type Person = Pick<Agent | Customer, 'kind' | 'memberId'> | Pick<Guest, 'kind' | 'guestId'>;

/** Whether somebody acts for the company, as opposed to those who ask it for support. */
export function isAgent(viewer: Viewer | null): viewer is Agent {
  return viewer?.kind === 'agent' || viewer?.kind === 'integration';
}

/** Whether somebody acts for the company and has a scope: people have all of them. */
export function hasScope(viewer: Viewer | null, scope: ApiScope): boolean {
  return viewer?.kind === 'agent' || (viewer?.kind === 'integration' && viewer.scopes.includes(scope));
}

// What may be changed must be found first.
const reach = { CHAT_WRITE: 'CHAT_READ', SUPPORT_WRITE: 'SUPPORT_READ', RESOURCES_WRITE: 'RESOURCES_READ' } as const;

/**
 * The viewer as the rules of a change meet them: a program reaches what it may write. What it is shown afterwards is what
 * it may read, by its scopes as they are.
 */
export function asActor<V extends Viewer>(viewer: V): V {
  if (viewer.kind !== 'integration') return viewer;
  const reached = Object.entries(reach).flatMap(([write, read]) => (hasScope(viewer, write as ApiScope) ? [read] : []));
  return { ...viewer, scopes: [...viewer.scopes, ...reached] };
}

/** One string for one actor: what limits, idempotency and streams of a person are counted by. */
export function actorKey(viewer: Person): string {
  return viewer.kind === 'guest' ? `guest:${viewer.guestId}` : `member:${viewer.memberId}`;
}

/** The stream in which ended rights of a workspace's people are told; every live feed listens to it. */
export function rightsStream(workspaceId: string): string {
  return `rights:${workspaceId}`;
}

/** When a viewer's identity ends by itself if it is not used; null for never. */
export function endOfIdentity(viewer: Viewer): Date | null {
  return viewer.kind === 'guest' || viewer.kind === 'integration' ? null : (viewer.sessionEnds ?? null);
}

/**
 * All of the staff who follow a stream, as one viewer for whom something is read once. What they have in common can be
 * asked of it; asked who it is, it calls `onPersonal` and throws.
 */
export function everybodyFollowing(
  streamKey: string,
  { workspaceId }: Colleague,
  locale: Locale,
  onPersonal: () => void,
): Colleague {
  const personal = (): never => {
    onPersonal();
    throw new Error('asked who it is, of many');
  };
  return {
    kind: 'agent',
    workspaceId,
    locale,
    following: streamKey,
    // Own properties: spread or listed, they are asked for as well.
    get memberId() {
      return personal();
    },
    get sessionId() {
      return personal();
    },
    get sessionEnds() {
      return personal();
    },
  };
}

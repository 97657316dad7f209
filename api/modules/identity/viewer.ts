import type { Locale } from '../../platform/locale.ts';

/** An agent: a member of the workspace's staff. */
export interface Agent {
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

/** Who is asking. */
export type Viewer = Agent | Customer | Guest;

/** Those who have an account. */
export type Member = Agent | Customer;

/** Those who ask for support, as opposed to those who give it. */
export type Requester = Customer | Guest;

/** Somebody by their key alone, whatever their session. */
export type Person = Pick<Member, 'kind' | 'memberId'> | Pick<Guest, 'kind' | 'guestId'>;

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
  return viewer.kind === 'guest' ? null : (viewer.sessionEnds ?? null);
}

/**
 * All of the staff who follow a stream, as one viewer for whom something is read once. What they have in common can be
 * asked of it; asked who it is, it calls `onPersonal` and throws.
 */
export function everybodyFollowing(
  streamKey: string,
  { workspaceId }: Agent,
  locale: Locale,
  onPersonal: () => void,
): Agent {
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

import type { Locale } from '../../platform/locale.ts';

/** An agent: a member of the workspace's staff. */
export interface Agent {
  kind: 'agent';
  workspaceId: string;
  memberId: string;
  sessionId: string;
  locale: Locale;
}

/** A registered customer of the workspace. */
export interface Customer {
  kind: 'customer';
  workspaceId: string;
  memberId: string;
  sessionId: string;
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

/** The stream in which a person's ended rights are told; every live feed of theirs listens to it. */
export function rightsStream(person: Person): string {
  return `rights:${actorKey(person)}`;
}

import type { SupportGuestUser as GuestRow, WorkspaceUser as MemberRow } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { Localized } from '../../../platform/locale.ts';
import { isAgent } from '../../identity/public.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { SupportAuthorKind } from './enums.ts';
import { SupportGuestUser } from './guest.ts';

/** Who wrote or did something: a member or a guest. */
export type Author =
  | { kind: 'AGENT' | 'CUSTOMER'; member: Pick<MemberRow, 'id' | 'role' | 'displayName'> }
  | { kind: 'GUEST'; guest: Pick<GuestRow, 'id' | 'name'> };

/** What an author is shown by. */
export const authorColumns = {
  member: { id: true, role: true, displayName: true },
  guest: { id: true, name: true },
} as const;

/** What stands for the name of a guest who gave none. */
export const nameless: Localized = { FA: 'مهمان', EN: 'Guest' };

export const SupportAuthor = builder.objectRef<Author>('SupportAuthor').implement({
  description: 'Who wrote a support message, or changed a ticket.',
  fields: (t) => ({
    kind: t.field({ type: SupportAuthorKind, description: 'Agent, customer or guest.', resolve: ({ kind }) => kind }),
    displayName: t.string({
      description: 'The name to show; for a guest who gave none, "Guest" in the caller’s language.',
      resolve: (author, _args, { locale }) =>
        author.kind === 'GUEST' ? (author.guest.name ?? nameless[locale]) : author.member.displayName,
    }),
    member: t.field({
      type: WorkspaceUser,
      nullable: true,
      description: 'The member; null for guests, and to requesters unless it is they.',
      resolve: (author, _args, { viewer }) => {
        if (author.kind === 'GUEST') return null;
        const isSelf = viewer?.kind === 'customer' && viewer.memberId === author.member.id;
        return isAgent(viewer) || isSelf ? author.member : null;
      },
    }),
    guest: t.field({
      type: SupportGuestUser,
      nullable: true,
      description: 'The guest; null for members, and to requesters unless it is they.',
      resolve: (author, _args, { viewer }) => {
        if (author.kind !== 'GUEST') return null;
        const isSelf = viewer?.kind === 'guest' && viewer.guestId === author.guest.id;
        return isAgent(viewer) || isSelf ? author.guest : null;
      },
    }),
  }),
});

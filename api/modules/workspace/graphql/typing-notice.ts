import { builder } from '../../../graphql/builder.ts';
import { visibleMembers } from '../access.ts';
import { WorkspaceUser } from './types.ts';

/** Somebody types, as one listener hears of it. */
interface Typing {
  key: string;
  displayName: string;
  isTyping: boolean;
  isInternal: boolean;
  expiresAt: Date;
  /** Null for a guest. */
  memberId: string | null;
}

export const TypingNotice = builder.objectRef<Typing>('TypingNotice').implement({
  description: 'Somebody else types, or has stopped.',
  fields: (t) => ({
    key: t.exposeID('key', {
      description: 'Tells two people of one name apart; opaque, the same for one person here.',
    }),
    displayName: t.exposeString('displayName', { description: 'The name to show.' }),
    isTyping: t.exposeBoolean('isTyping', { description: 'Whether they type, or have stopped.' }),
    isInternal: t.exposeBoolean('isInternal', { description: 'Whether it is a note; always false to a requester.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Without renewal they have stopped by then.' }),
    member: t.prismaField({
      type: WorkspaceUser,
      nullable: true,
      description: 'Staff: the member who types; null for a guest.',
      resolve: (query, { memberId }, _args, { db, viewer }) =>
        memberId === null
          ? null
          : db.workspaceUser.findFirst({ ...query, where: { AND: [visibleMembers(viewer), { id: memberId }] } }),
    }),
  }),
});

import type { PayloadFields } from '../../../graphql/write.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import type { Entry } from '../sessions.ts';
import type { Viewer } from '../viewer.ts';

/** What a write leaves behind that lets somebody in. */
export type EntryOutcome = Partial<Entry>;

/** The payload fields of writes that let somebody in. */
export function entryFields(t: PayloadFields<EntryOutcome>) {
  return {
    viewer: t.prismaField({
      type: WorkspaceUser,
      nullable: true,
      description: 'Who has entered.',
      resolve: (query, { viewer }, _args, { db }) =>
        viewer ? db.workspaceUser.findUnique({ ...query, where: { id: viewer.memberId } }) : null,
    }),
    token: t.string({
      nullable: true,
      description: 'For `Authorization: Bearer`; shown here only. It ends when it was not used for 30 days.',
      resolve: ({ token }) => token ?? null,
    }),
  };
}

/** The caller from then on. */
export function entered({ viewer }: EntryOutcome): Viewer | undefined {
  return viewer;
}

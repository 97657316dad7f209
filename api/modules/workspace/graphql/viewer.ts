import { builder } from '../../../graphql/builder.ts';
import { AgentViewer, CustomerViewer, IntegrationViewer } from '../../identity/graphql/viewer.ts';
import { Workspace, WorkspaceUser } from './types.ts';

for (const viewerType of [AgentViewer, CustomerViewer, IntegrationViewer]) {
  builder.objectFields(viewerType, (t) => ({
    member: t.prismaField({
      type: WorkspaceUser,
      description: 'The asking person; of a key its bot.',
      resolve: (query, viewer, _args, { db }) =>
        db.workspaceUser.findUniqueOrThrow({ ...query, where: { id: viewer.memberId } }),
    }),
    workspace: t.prismaField({
      type: Workspace,
      description: 'The workspace to which everything that can be seen belongs.',
      resolve: (query, viewer, _args, { db }) =>
        db.workspace.findUniqueOrThrow({ ...query, where: { id: viewer.workspaceId } }),
    }),
  }));
}

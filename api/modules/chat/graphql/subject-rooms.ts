import { builder } from '../../../graphql/builder.ts';
import { CreateProjectPayload } from '../../workspace/graphql/project-mutations.ts';
import { Project } from '../../workspace/graphql/project.ts';
import { CreateTeamPayload } from '../../workspace/graphql/team-mutations.ts';
import { Team } from '../../workspace/graphql/team.ts';
import { roomOfProject, roomOfTeam } from './loaders.ts';
import { ChatRoom } from './room.ts';

// Teams and projects have rooms: they know nothing of it, chat adds it.

builder.objectField(Team, 'room', (t) =>
  t.field({
    type: ChatRoom,
    nullable: true,
    description: 'Its room; null when the viewer is not in it.',
    resolve: ({ id }, _args, context) => roomOfTeam(context, id),
  }),
);

builder.objectField(Project, 'room', (t) =>
  t.field({
    type: ChatRoom,
    nullable: true,
    description: 'Its room; null when the viewer is not in it and can’t join.',
    resolve: ({ id }, _args, context) => roomOfProject(context, id),
  }),
);

builder.objectField(CreateTeamPayload, 'room', (t) =>
  t.field({
    type: ChatRoom,
    nullable: true,
    description: 'The team’s room; null when the viewer is not in the team.',
    resolve: ({ teamId }, _args, context) => (teamId ? roomOfTeam(context, teamId) : null),
  }),
);

builder.objectField(CreateProjectPayload, 'room', (t) =>
  t.field({
    type: ChatRoom,
    nullable: true,
    description: 'The project’s room.',
    resolve: ({ projectId }, _args, context) => (projectId ? roomOfProject(context, projectId) : null),
  }),
);

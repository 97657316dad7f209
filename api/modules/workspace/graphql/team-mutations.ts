import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { line } from '../../../platform/text.ts';
import { visibleTeams } from '../access.ts';
import { addTeamMember, createTeam, removeTeamMember, updateTeam } from '../teams.ts';
import { idList } from './id-list.ts';
import { Team } from './team.ts';

interface TeamOutcome {
  teamId: string;
}

function teamField(t: PayloadFields<TeamOutcome>) {
  return t.prismaField({
    type: Team,
    nullable: true,
    description: 'The team as it now is.',
    resolve: (query, { teamId }, _args, { db, viewer }) =>
      teamId ? db.team.findFirst({ ...query, where: { AND: [visibleTeams(viewer), { id: teamId }] } }) : null,
  });
}

/** Chat adds the room. */
export const CreateTeamPayload = payloadType<TeamOutcome>('CreateTeamPayload', (t) => ({ team: teamField(t) }));

write('createTeam', {
  description: 'Staff: makes a team, and its room.',
  scopes: { staff: true },
  input: builder.inputType('CreateTeamInput', {
    description: 'A new team.',
    fields: (t) => ({
      name: t.string({ required: true, description: 'Unique in the workspace; up to 80 characters.' }),
      isSupport: t.boolean({
        defaultValue: false,
        description: 'Whether its members are offered first when a ticket is assigned.',
      }),
      memberIds: t.idList({ description: 'Who is in it from the start; bots can’t be. 500 at most.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: CreateTeamPayload,
  shape: z.object({ name: line(80), isSupport: z.boolean().nullish(), memberIds: idList.nullish() }),
  run(work, { name, isSupport, memberIds }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return createTeam(work, context.viewer, {
      name,
      isSupport: isSupport ?? false,
      memberIds: (memberIds ?? []).map((id) => keyOf(id, 'WorkspaceUser')),
    });
  },
});

write('updateTeam', {
  description: 'Staff: changes what a team is called and whether it is one of support.',
  scopes: { staff: true },
  input: builder.inputType('UpdateTeamInput', {
    description: 'What is to change of a team: what is absent stays as it is.',
    fields: (t) => ({
      teamId: t.id({ required: true, description: 'The team.' }),
      name: t.string({ description: 'Unique in the workspace; up to 80 characters.' }),
      isSupport: t.boolean({ description: 'Whether its members are offered first when a ticket is assigned.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TeamOutcome>('UpdateTeamPayload', (t) => ({ team: teamField(t) })),
  shape: z.object({ teamId: z.string(), name: line(80).optional(), isSupport: z.boolean().optional() }),
  run(work, { teamId, name, isSupport }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return updateTeam(work, context.viewer, { teamId: keyOf(teamId, 'Team'), name, isSupport });
  },
});

const memberships = [
  { verb: 'Add', run: addTeamMember, description: 'Staff: takes a member into a team; once is enough.' },
  { verb: 'Remove', run: removeTeamMember, description: 'Staff: takes a member out of a team.' },
];

for (const { verb, run, description } of memberships) {
  write(`${verb.toLowerCase()}TeamMember`, {
    description,
    scopes: { staff: true },
    input: builder.inputType(`${verb}TeamMemberInput`, {
      description: 'A team and a member.',
      fields: (t) => ({
        teamId: t.id({ required: true, description: 'The team.' }),
        memberId: t.id({ required: true, description: 'The member; FORBIDDEN for the bot of an API key.' }),
        clientMutationId: t.string({ description: repeatable }),
      }),
    }),
    payload: payloadType<TeamOutcome>(`${verb}TeamMemberPayload`, (t) => ({ team: teamField(t) })),
    shape: z.object({ teamId: z.string(), memberId: z.string() }),
    run(work, { teamId, memberId }, context) {
      if (context.viewer?.kind !== 'agent') throw denied(context);
      return run(work, context.viewer, {
        teamId: keyOf(teamId, 'Team'),
        memberId: keyOf(memberId, 'WorkspaceUser'),
      });
    },
  });
}

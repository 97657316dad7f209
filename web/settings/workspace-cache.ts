import type { Cache, ResolverConfig, UpdatesConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { forgetLists } from '../lib/forget-lists.ts';

export const workspaceResolvers: ResolverConfig = {
  Query: { members: relayPagination(), teams: relayPagination(), projects: relayPagination() },
  Team: { members: relayPagination() },
  WebhookEndpoint: { deliveries: relayPagination() },
};

/** What members, teams, projects and sessions change beyond the entity in the answer. */
export const workspaceUpdates: UpdatesConfig = {
  Mutation: {
    addMember: (_result, _args, cache) => forgetLists(cache, 'members'),
    changeMemberRole: (_result, _args, cache) => forgetLists(cache, 'members'),
    removeMember: (_result, args, cache) => {
      const { memberId } = args['input'] as { memberId: string };
      forgetLists(cache, 'members');
      forgetLists(cache, 'teams');
      // Whatever still shows them as somebody who is there is read again.
      cache.invalidate({ __typename: 'WorkspaceUser', id: memberId });
    },
    addTeamMember: forgetTeamMembers,
    removeTeamMember: forgetTeamMembers,
    createTeam: (_result, _args, cache) => forgetLists(cache, 'teams'),
    updateTeam: (_result, _args, cache) => forgetLists(cache, 'teams'),
    createProject: (_result, _args, cache) => forgetLists(cache, 'projects'),
    updateProject: (_result, _args, cache) => forgetLists(cache, 'projects'),
    changePassword: (_result, _args, cache) => forgetLists(cache, 'sessions'),
    revokeSession: (_result, _args, cache) => forgetLists(cache, 'sessions'),
    revokeOtherSessions: (_result, _args, cache) => forgetLists(cache, 'sessions'),
  },
};

function forgetTeamMembers(_result: unknown, args: Record<string, unknown>, cache: Cache): void {
  const { teamId } = args['input'] as { teamId: string };
  forgetLists(cache, 'members', { __typename: 'Team', id: teamId });
}

import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { staffOnly } from '../../../graphql/staff-only.ts';
import { followNotices } from '../../../graphql/viewer-feed.ts';
import { payloadType, signal } from '../../../graphql/write.ts';
import { presenceNotice, presenceTopic, type PresenceState } from '../../../live/presence.ts';
import { visibleColleagues } from '../access.ts';
import { countPresence } from '../limits.ts';
import { WorkspaceUser } from './types.ts';

const Presence = builder.enumType('Presence', {
  description: 'Whether an agent is there.',
  values: {
    ONLINE: { description: 'Follows a live feed with some client in front of which somebody sits.' },
    AWAY: { description: 'Follows a live feed, but has told by each client that nobody sits in front of it.' },
    OFFLINE: { description: 'Has followed no live feed for ten seconds.' },
  } as const,
});

builder.prismaObjectField(WorkspaceUser, 'presence', (t) =>
  t.field({
    ...staffOnly,
    type: Presence,
    description: 'Staff: whether an agent is there; null for customers and bots.',
    select: { id: true, role: true, isBot: true },
    resolve: ({ id, role, isBot }, _args, { services }) =>
      role === 'ADMIN' && !isBot ? services.presence.of(id) : null,
  }),
);

const PresenceNotice = builder.objectRef<{ memberId: string; presence: PresenceState }>('PresenceNotice').implement({
  description: 'An agent has come, gone away or left.',
  fields: (t) => ({
    member: t.prismaField({
      type: WorkspaceUser,
      description: 'Who; perhaps somebody who left by being removed.',
      resolve: (query, { memberId }, _args, { db, viewer }) =>
        db.workspaceUser.findFirstOrThrow({ ...query, where: { AND: [visibleColleagues(viewer), { id: memberId }] } }),
    }),
    presence: t.expose('presence', { type: Presence, description: 'What they now are, over all their clients.' }),
  }),
});

builder.subscriptionField('presence', (t) =>
  t.field({
    type: PresenceNotice,
    description:
      'Staff: which other agents come, go away and leave, from now on. Not durable: read `presence` of members once it runs.',
    authScopes: { staff: true },
    subscribe: (_root, _args, context) => {
      if (context.viewer?.kind !== 'agent') throw denied(context);
      return followNotices({
        topic: presenceTopic(context.viewer.workspaceId),
        mayRead: (viewer) => viewer.kind === 'agent',
        concerns: ({ memberId }, viewer) => viewer.kind === 'agent' && memberId !== viewer.memberId,
      });
    },
    resolve: (notice) => presenceNotice.parse(notice),
  }),
);

signal('setAway', {
  description:
    'Staff: tells that nobody sits in front of this client any more, or somebody again. It counts for the session while it follows any live feed, and is to be told again when feeds begin anew. Nothing is stored.',
  scopes: { staff: true },
  input: builder.inputType('SetAwayInput', {
    description: 'Whether somebody is there.',
    fields: (t) => ({
      isAway: t.boolean({ required: true, description: 'False: is there again, as whoever begins a live feed is.' }),
    }),
  }),
  payload: payloadType<object>('SetAwayPayload', () => ({})),
  shape: z.object({ isAway: z.boolean() }),
  async run({ isAway }, context) {
    const { viewer, services } = context;
    if (viewer?.kind !== 'agent') throw denied(context);
    await countPresence(services.limits, viewer);
    services.presence.setAway(viewer, isAway);
  },
});

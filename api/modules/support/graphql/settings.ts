import type { SupportPriority as Priority } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { denied } from '../../../graphql/errors.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { isAgent } from '../../identity/public.ts';
import type { BusinessSlot as Slot } from '../business-hours.ts';
import { priorities } from '../ticket-list.ts';
import { settingsShape } from '../settings-shape.ts';
import { updateSettings } from '../settings-update.ts';
import { readSettings, type Settings, type SlaTarget as Target } from '../settings.ts';
import { SupportPriority } from './enums.ts';

const SlaTarget = builder.objectRef<Target & { priority: Priority }>('SlaTarget').implement({
  description: 'What is promised to tickets of one priority.',
  fields: (t) => ({
    priority: t.expose('priority', { type: SupportPriority, description: 'Of these tickets.' }),
    firstResponseMinutes: t.exposeInt('firstResponseMinutes', {
      description: 'Business minutes to the first public answer.',
    }),
    resolutionMinutes: t.exposeInt('resolutionMinutes', { description: 'Business minutes to the solution.' }),
  }),
});

const BusinessSlot = builder.objectRef<Slot>('BusinessSlot').implement({
  description: 'A time of the week in which support is open, on the clock of the workspace’s time zone.',
  fields: (t) => ({
    weekday: t.exposeInt('weekday', { description: 'The day on which it opens: 1 Monday … 7 Sunday.' }),
    opens: t.string({ description: 'HH:MM.', resolve: ({ opensMinute }) => clockTime(opensMinute) }),
    closes: t.string({
      description: 'HH:MM, up to 24:00. Before opens: on the next day.',
      resolve: ({ closesMinute }) => clockTime(closesMinute),
    }),
  }),
});

function clockTime(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const SupportSettings = builder.objectRef<Settings>('SupportSettings').implement({
  description: 'How the workspace’s support works. Business time is what passes within its slots, but for holidays.',
  fields: (t) => ({
    slaTargets: t.field({
      type: [SlaTarget],
      description: 'One for each priority, from LOW to CRITICAL.',
      resolve: ({ targets }) => priorities.map((priority) => ({ ...targets[priority], priority })),
    }),
    businessSlots: t.field({
      type: [BusinessSlot],
      description: 'From Monday on, in the order of their opening. What they share counts once; none: never open.',
      resolve: ({ calendar }) =>
        calendar.slots.toSorted((a, b) => a.weekday - b.weekday || a.opensMinute - b.opensMinute),
    }),
    holidays: t.stringList({
      description: 'YYYY-MM-DD, in their order: days on which no slot opens.',
      resolve: ({ calendar }) => [...calendar.holidays].sort(),
    }),
    autoCloseHours: t.exposeInt('autoCloseHours', { description: 'Hours after which a RESOLVED ticket closes.' }),
  }),
});

function settingsOf(context: Context): Promise<Settings> {
  if (!isAgent(context.viewer)) throw denied(context);
  return readSettings(context.db, context.viewer.workspaceId);
}

builder.queryField('supportSettings', (t) =>
  t.field({
    type: SupportSettings,
    description: 'Staff: targets, business hours, holidays, and when tickets close by themselves.',
    authScopes: { staff: true, SUPPORT_READ: true },
    resolve: (_root, _args, context) => settingsOf(context),
  }),
);

const SlaTargetInput = builder.inputType('SlaTargetInput', {
  description: 'What is promised to tickets of one priority.',
  fields: (t) => ({
    priority: t.field({ type: SupportPriority, required: true, description: 'At most once in the list.' }),
    firstResponseMinutes: t.int({ required: true, description: 'Business minutes, 1 to 525,600.' }),
    resolutionMinutes: t.int({
      required: true,
      description: 'Business minutes, 1 to 525,600; not less than to the first response.',
    }),
  }),
});

const BusinessSlotInput = builder.inputType('BusinessSlotInput', {
  description: 'A time of the week in which support is open.',
  fields: (t) => ({
    weekday: t.int({ required: true, description: 'The day on which it opens: 1 Monday … 7 Sunday.' }),
    opens: t.string({ required: true, description: 'HH:MM; no two slots of a day open alike.' }),
    closes: t.string({ required: true, description: 'HH:MM, up to 24:00. Before opens: on the next day.' }),
  }),
});

write('updateSupportSettings', {
  description:
    'Staff: changes how support works. Tickets that are opened or moved from now on follow at once, the others within two minutes.',
  scopes: { staff: true },
  input: builder.inputType('UpdateSupportSettingsInput', {
    description: 'What is to be set: what is absent stays as it is, lists replace wholly.',
    fields: (t) => ({
      slaTargets: t.field({
        type: [SlaTargetInput],
        description: 'Priorities that are not in it go back to the default.',
      }),
      businessSlots: t.field({ type: [BusinessSlotInput], description: 'Up to 50; none: never open.' }),
      holidays: t.stringList({ description: 'YYYY-MM-DD, up to 500; what comes twice is kept once.' }),
      autoCloseHours: t.int({ description: 'Hours after which a RESOLVED ticket closes, 1 to 8,760.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<{ isSet: boolean }>('UpdateSupportSettingsPayload', (t) => ({
    settings: t.field({
      type: SupportSettings,
      nullable: true,
      description: 'The settings as they now are.',
      resolve: ({ isSet }, _args, context) => (isSet ? settingsOf(context) : null),
    }),
  })),
  shape: settingsShape,
  async run(work, { slaTargets, businessSlots, holidays, autoCloseHours }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    await updateSettings(work, context.viewer, {
      slaTargets: slaTargets ?? undefined,
      businessSlots: businessSlots ?? undefined,
      holidays: holidays ?? undefined,
      autoCloseHours: autoCloseHours ?? undefined,
    });
    return { isSet: true };
  },
});

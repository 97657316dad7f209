import type { SupportPriority } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Agent } from '../identity/public.ts';
import type { BusinessSlot } from './business-hours.ts';
import { readSettings, type SlaTarget } from './settings.ts';
import { recalculateLater } from './sla-recalculation.ts';

/** What is to be set; absent leaves as it is, lists replace what was there wholly. */
export interface SettingsChange {
  /** Priorities that are not in the list go back to the default. */
  slaTargets?: readonly (SlaTarget & { priority: SupportPriority })[];
  /** None: support never opens, and no clock is ever due. */
  businessSlots?: readonly BusinessSlot[];
  /** YYYY-MM-DD, none twice. */
  holidays?: readonly string[];
  autoCloseHours?: number;
}

/** Changes the settings of the agent's workspace; its tickets follow as {@link recalculateLater} says. */
export async function updateSettings(work: Work, { workspaceId }: Agent, change: SettingsChange): Promise<void> {
  // One change at a time: the lists are written anew.
  await work.db.$queryRaw`SELECT 1 FROM "Workspace" WHERE "id" = ${workspaceId}::uuid FOR NO KEY UPDATE`;
  const { slaTargets, businessSlots, holidays, autoCloseHours } = change;
  const former = await readSettings(work.db, workspaceId);
  const settings = { autoCloseHours: autoCloseHours ?? former.autoCloseHours };
  await work.db.supportSettings.upsert({
    where: { workspaceId },
    create: { ...settings, workspaceId },
    update: settings,
  });
  if (slaTargets) {
    await work.db.supportSlaTarget.deleteMany({ where: { workspaceId } });
    await work.db.supportSlaTarget.createMany({ data: slaTargets.map((target) => ({ ...target, workspaceId })) });
  }
  // Also when they were the defaults until now: from here on the workspace has its own.
  const slots = businessSlots ?? former.calendar.slots;
  await work.db.supportBusinessSlot.deleteMany({ where: { workspaceId } });
  await work.db.supportBusinessSlot.createMany({
    data: slots.map((slot) => ({ ...slot, id: work.newId(), workspaceId })),
  });
  if (holidays) {
    await work.db.supportHoliday.deleteMany({ where: { workspaceId } });
    await work.db.supportHoliday.createMany({ data: holidays.map((date) => ({ date: new Date(date), workspaceId })) });
  }
  await recalculateLater(work, workspaceId);
}

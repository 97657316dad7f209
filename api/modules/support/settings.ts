import type { Prisma, SupportPriority } from '../../generated/prisma/client.ts';
import { defaultSlots, type BusinessCalendar, type BusinessSlot } from './business-hours.ts';

/** What a priority promises, in business minutes. */
export interface SlaTarget {
  firstResponseMinutes: number;
  resolutionMinutes: number;
}

/** What a workspace has set for its support, or what holds where it has not. */
export interface Settings {
  calendar: BusinessCalendar;
  targets: Readonly<Record<SupportPriority, SlaTarget>>;
  /** Hours after which a RESOLVED ticket closes. */
  autoCloseHours: number;
}

const target = (firstResponseMinutes: number, resolutionMinutes: number): SlaTarget => ({
  firstResponseMinutes,
  resolutionMinutes,
});

const defaultTargets: Settings['targets'] = {
  LOW: target(1440, 7200),
  MEDIUM: target(480, 2400),
  HIGH: target(240, 960),
  URGENT: target(60, 480),
  CRITICAL: target(30, 240),
};
const defaultAutoCloseHours = 72;

interface SettingsRow {
  timezone: string;
  /** Null: the workspace has set nothing. */
  autoCloseHours: number | null;
  slots: BusinessSlot[];
  holidays: string[];
  targets: Partial<Settings['targets']>;
}

/** The settings of a workspace, in one statement. Priorities without targets of their own have the default ones. */
export async function readSettings(db: Prisma.TransactionClient, workspaceId: string): Promise<Settings> {
  const [row] = await db.$queryRaw<SettingsRow[]>`
    SELECT workspace."timezone", settings."autoCloseHours",
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'weekday', "weekday", 'opensMinute', "opensMinute", 'closesMinute', "closesMinute"
        ) ORDER BY "weekday", "opensMinute"), '[]')
        FROM "SupportBusinessSlot" WHERE "workspaceId" = workspace."id") AS "slots",
      (SELECT coalesce(jsonb_agg(to_char("date", 'YYYY-MM-DD') ORDER BY "date"), '[]')
        FROM "SupportHoliday" WHERE "workspaceId" = workspace."id") AS "holidays",
      (SELECT coalesce(jsonb_object_agg("priority", jsonb_build_object(
          'firstResponseMinutes', "firstResponseMinutes", 'resolutionMinutes', "resolutionMinutes"
        )), '{}')
        FROM "SupportSlaTarget" WHERE "workspaceId" = workspace."id") AS "targets"
    FROM "Workspace" AS workspace LEFT JOIN "SupportSettings" AS settings ON settings."workspaceId" = workspace."id"
    WHERE workspace."id" = ${workspaceId}::uuid`;
  if (!row) throw new Error('the settings of a workspace that is not there');
  return {
    calendar: {
      timezone: row.timezone,
      slots: row.autoCloseHours === null ? defaultSlots : row.slots,
      holidays: new Set(row.holidays),
    },
    targets: { ...defaultTargets, ...row.targets },
    autoCloseHours: row.autoCloseHours ?? defaultAutoCloseHours,
  };
}

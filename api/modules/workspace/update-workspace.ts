import type { Work } from '../../live/unit-of-work.ts';
import type { Locale } from '../../platform/locale.ts';
import type { Agent } from '../identity/public.ts';
import { recalculateLater } from '../support/public.ts';

/** Absent leaves as it is. */
export interface WorkspaceChange {
  name?: string;
  locale?: Locale;
  timezone?: string;
}

/** Changes the agent's workspace. */
export async function updateWorkspace(
  work: Work,
  { workspaceId }: Agent,
  { name, locale, timezone }: WorkspaceChange,
): Promise<{ workspaceId: string }> {
  await work.db.workspace.update({ where: { id: workspaceId }, data: { name, locale, timezone } });
  // Business hours are told by the workspace's clock.
  if (timezone !== undefined) await recalculateLater(work, workspaceId);
  return { workspaceId };
}

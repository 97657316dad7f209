import type { Work } from '../../api/live/unit-of-work.ts';
import { addMember } from '../../api/modules/identity/accounts.ts';
import type { Agent, Customer } from '../../api/modules/identity/viewer.ts';
import { createWorkspace } from '../../api/modules/workspace/create-workspace.ts';
import { hashPassword } from '../../api/platform/passwords.ts';

export type AgentName = 'sara' | 'ali';

/** The demo's own people, able to act. */
export interface People {
  workspaceId: string;
  agents: Record<AgentName, Agent>;
  reza: Customer;
  /** The support team, of both agents. */
  team: { id: string; name: string };
}

const password = 'demo-password';

/** Makes the workspace, its two agents and their team, and a customer; all have the demo's password. */
export async function seedPeople(work: Work): Promise<People> {
  const passwordHash = await hashPassword(password);
  const { workspaceId, memberId: saraId } = await createWorkspace(work, {
    name: 'فروشگاه‌ساز نارون',
    slug: 'demo',
    locale: 'FA',
    timezone: 'Asia/Tehran',
    owner: { displayName: 'سارا محمدی', email: 'sara@demo.test', passwordHash },
  });
  const aliId = await addMember(work, {
    workspaceId,
    role: 'ADMIN',
    displayName: 'علی رضایی',
    email: 'ali@demo.test',
    passwordHash,
  });
  const rezaId = await addMember(work, {
    workspaceId,
    role: 'USER',
    displayName: 'رضا کریمی',
    email: 'reza@demo.test',
    passwordHash,
  });

  const team = { id: work.newId(), name: 'پشتیبانی' };
  await work.db.team.create({ data: { ...team, workspaceId, isSupport: true, createdAt: work.now } });
  await work.db.teamMember.createMany({
    data: [saraId, aliId].map((memberId) => ({ workspaceId, teamId: team.id, memberId, createdAt: work.now })),
  });

  // Nobody is signed in: these sessions are in no table.
  const acting = (memberId: string) => ({ workspaceId, memberId, sessionId: work.newId(), locale: 'FA' as const });
  return {
    workspaceId,
    agents: { sara: { kind: 'agent', ...acting(saraId) }, ali: { kind: 'agent', ...acting(aliId) } },
    reza: { kind: 'customer', ...acting(rezaId) },
    team,
  };
}

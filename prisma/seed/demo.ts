import type { Work } from '../../api/live/unit-of-work.ts';
import type { Clock } from '../../api/platform/clock.ts';
import type { Database } from '../../api/platform/database/database.ts';
import { seedChat } from './chat.ts';
import { seedPeople } from './people.ts';
import { seedResources } from './resources.ts';
import { seedTickets } from './support/tickets.ts';
import { instantOf, on } from './timeline.ts';

// Any number will do, if nothing else locks by it.
const lockKey = 20_260_322;

/**
 * Makes the demo workspace, if there is no workspace at all. All of it or nothing; of several servers that start at once
 * on one database, one makes it and the others wait.
 */
export async function seedDemo(database: Database, clock: Clock, newId: () => string): Promise<void> {
  await database.prisma.$transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(${lockKey})`;
    if (await db.workspace.findFirst({ select: { id: true } })) return;
    // Nobody listens to a workspace that is not there yet.
    const present: Work = {
      db,
      now: clock(),
      newId,
      takeNow: () => undefined,
      emit: () => undefined,
      later: () => undefined,
    };
    const beginning: Work = { ...present, now: instantOf(on(26, '08:30'), present.now) };
    const people = await seedPeople(beginning);
    const resources = await seedResources(beginning, people);
    await seedTickets(present, people, resources);
    await seedChat(present, people, resources);
  });
}

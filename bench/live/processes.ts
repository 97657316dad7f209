import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Crowd, Kind, Order } from './asked.ts';

/** A server in a process of its own. */
export interface Contender {
  port: number;
  /** Has it tell everybody in these rooms something. */
  tell(rooms: number[]): void;
  /** What its process has used so far, and how much memory it holds. */
  measure(): Promise<{ cpuMicroseconds: number; residentBytes: number }>;
  /** The same, of a heap without what is no longer used. */
  sweep(): Promise<{ cpuMicroseconds: number; residentBytes: number }>;
  stop(): Promise<void>;
}

export async function startContender(kind: Kind, databaseUrl: string, payload: string): Promise<Contender> {
  const child = fork(`${import.meta.dirname}/contender.ts`, [kind], { execArgv: ['--expose-gc'] });
  const order = (given: Order) => child.send(given);
  const answered = async () => ((await once(child, 'message')) as [Answer])[0];
  const measured = async (how: 'measure' | 'sweep') => {
    order({ do: how });
    const found = await answered();
    if ('port' in found) throw new Error('not measured');
    return found;
  };
  order({ do: 'serve', databaseUrl, payload });
  const started = await answered();
  if (!('port' in started)) throw new Error('the contender has not started');
  return {
    port: started.port,
    tell: (rooms) => order({ do: 'tell', rooms }),
    measure: () => measured('measure'),
    sweep: () => measured('sweep'),
    stop: () => ended(child),
  };
}

/** Clients in processes of their own. */
export interface Clients {
  /** How many deliveries have come so far. */
  heard(): Promise<number>;
  stop(): Promise<void>;
}

export async function startClients(crowd: Crowd, processes: number): Promise<Clients> {
  const children = Array.from({ length: processes }, () => fork(`${import.meta.dirname}/clients.ts`));
  await Promise.all(
    children.map(async (child, nth) => {
      child.send({ ...crowd, rooms: crowd.rooms.filter((_, client) => client % processes === nth) } satisfies Crowd);
      const [said] = (await once(child, 'message')) as [unknown];
      if (said !== 'connected') throw new Error('clients could not connect');
    }),
  );
  return {
    async heard() {
      const counts = children.map(async (child) => {
        child.send('count');
        return ((await once(child, 'message')) as [{ heard: number }])[0].heard;
      });
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    },
    async stop() {
      await Promise.all(children.map(ended));
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

// Requests per second of the two reads that are made all day, beside node:http + pg + JSON.stringify sending the same bytes:
// npm run bench:query. Uses the database that bench:growth fills with 10,000 tickets, and fills it if it is not there.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, request, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { freePort } from '../tests/kit/server-process.ts';
import { longThread } from './seed-tickets.ts';
import { prepare, small } from './workspaces.ts';

const windowMs = 1_500;
const windows = 8;
const connections = 8;

const { databaseUrl, served, workspaces } = await prepare('ahrom_bench_10000', [small]);
await served.stop();
const [workspace] = workspaces;
if (!workspace) throw new Error('a workspace is missing');
const secret = 'a secret for benchmarks, of 32 characters';

const ticketId = createHash('md5')
  .update(`${workspace.id}:ticket:${small.tickets}`)
  .digest('hex')
  .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');

const reads = {
  thread: {
    query: `query ($id: ID!) { ticket(id: $id) { id messages(last: 50) {
      nodes { id type body isInternal isRead readAt createdAt clientMutationId author { kind displayName } }
      pageInfo { hasPreviousPage startCursor } } } }`,
    variables: { id: Buffer.from(`SupportTicket:${ticketId}`).toString('base64url') },
  },
  list: {
    query: `query { tickets(first: 50) {
      nodes { id number subject status priority unreadCount lastActivityAt
        requester { __typename ... on SupportGuestUser { id name email } ... on WorkspaceUser { id displayName } }
        assignee { id displayName }
        lastMessage { id type body isInternal author { kind displayName } } }
      pageInfo { hasNextPage endCursor } } }`,
  },
};

interface Contender {
  process: ChildProcess;
  send(read: keyof typeof reads): Promise<string>;
}

const agent = new Agent({ keepAlive: true, maxSockets: connections });

async function post(url: string, headers: Record<string, string>, body: string): Promise<string> {
  const sent = request(url, {
    method: 'POST',
    agent,
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return text(response);
}

async function startOurs(token: string): Promise<Contender> {
  const port = await freePort();
  const variables = {
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    SECRET: secret,
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'warn',
    DEMO: '0',
  };
  const child = spawn(process.execPath, ['scripts/api.ts'], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface(child.stdout), 'line');
  const bodies = { thread: JSON.stringify(reads.thread), list: JSON.stringify(reads.list) };
  const url = `http://127.0.0.1:${port}/graphql`;
  return { process: child, send: (read) => post(url, { authorization: `Bearer ${token}` }, bodies[read]) };
}

async function startPeer(): Promise<Contender> {
  const child = spawn(process.execPath, [`${import.meta.dirname}/query-peer.ts`, databaseUrl, secret], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(createInterface(child.stdout), 'line')) as [string];
  const body = JSON.stringify({ ticketId, workspaceId: workspace?.id, memberId: workspace?.memberId });
  return { process: child, send: (read) => post(`http://127.0.0.1:${port}/${read}`, {}, body) };
}

/** Seconds of processor time that a process has used, in itself. */
async function processorSeconds({ process: { pid } }: Contender): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Keeps every connection busy for a while; returns the number of answers and what they cost the process. */
async function load(
  contender: Contender,
  read: keyof typeof reads,
): Promise<{ answers: number; seconds: number; processor: number }> {
  const startedAt = performance.now();
  const before = await processorSeconds(contender);
  let answers = 0;
  const keepAsking = async () => {
    while (performance.now() - startedAt < windowMs) {
      await contender.send(read);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  return {
    answers,
    seconds: (performance.now() - startedAt) / 1000,
    processor: (await processorSeconds(contender)) - before,
  };
}

const contenders = [await startOurs(workspace.token), await startPeer()] as const;
try {
  console.log(
    `thread of ${longThread} messages, list of ${small.tickets} tickets; ${connections} connections, run ${randomUUID().slice(0, 8)}`,
  );
  console.log('| read | bytes | ours | peer | ratio | ours, processor | peer, processor |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const read of ['thread', 'list'] as const) {
    const [ours, theirs] = [await contenders[0].send(read), await contenders[1].send(read)];
    if (ours !== theirs)
      throw new Error(
        `not the same bytes:\n${ours.slice(0, 1500)}\n${theirs.slice(0, 1500)}\n${ours.slice(-300)}\n${theirs.slice(-300)}`,
      );
    const totals = contenders.map(() => ({ answers: 0, seconds: 0, processor: 0 }));
    for (let window = -6; window < windows; window += 1) {
      for (const [nth, contender] of contenders.entries()) {
        const { answers, seconds, processor } = await load(contender, read);
        const total = totals[nth];
        if (!total || window < 0) continue;
        total.answers += answers;
        total.seconds += seconds;
        total.processor += processor;
      }
    }
    const [us, them] = totals.map(({ answers, seconds, processor }) => ({
      rate: answers / seconds,
      cost: (processor / answers) * 1000,
    }));
    if (!us || !them) throw new Error('nobody answered');
    const cells = [
      read,
      Buffer.byteLength(ours),
      `${us.rate.toFixed(0)}/s`,
      `${them.rate.toFixed(0)}/s`,
      (us.rate / them.rate).toFixed(2),
    ];
    console.log(`| ${[...cells, `${us.cost.toFixed(2)} ms`, `${them.cost.toFixed(2)} ms`].join(' | ')} |`);
  }
} finally {
  for (const { process: child } of contenders) child.kill('SIGTERM');
}

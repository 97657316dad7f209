import pg from 'pg';

/** A workspace of tickets to be measured; `activeTickets` of them are still to be done. */
export interface Seed {
  workspaceId: string;
  tickets: number;
  activeTickets: number;
}

export const longThread = 1_000;

/**
 * Fills a workspace with three years of believable work: 20 agents, 4 teams, 12 categories, 20 labels and a rare one, guests and
 * customers with names and addresses, four messages a ticket, agents' and guests' read marks, and ten threads of a thousand
 * messages. The same seed gives the same rows, save for the instant.
 */
export async function seedTickets(databaseUrl: string, { workspaceId, tickets, activeTickets }: Seed): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const run = (sql: string) => client.query(sql.replaceAll(':workspace', `'${workspaceId}'::uuid`));
  try {
    // Neither foreign keys nor triggers: a million tickets in minutes. What triggers would have written is written here, and what they
    // would have counted is counted at the end.
    await run(
      `SET session_replication_role = replica; SET work_mem = '512MB'; SET maintenance_work_mem = '1GB'; SET TIME ZONE 'UTC'`,
    );
    for (const statement of people(tickets)) await run(statement);
    for (const statement of work(tickets, activeTickets)) await run(statement);
    await run(`SELECT "recountSupportTickets"()`);
    await run('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

// An id of each kind and number, looking as random as the application's.
const id = (kind: string, number: string) => `md5(:workspace || ':${kind}:' || (${number}))::uuid`;
// A number from 0 to 1 for each row and purpose, always the same.
const chance = (purpose: string, number: string) =>
  `((hashint8extended((${number})::bigint, ${[...purpose].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7)}) & 268435455) / 268435456.0::float8)`;
const pick = (words: readonly string[], purpose: string, number: string) =>
  `(ARRAY[${words.map((word) => `'${word}'`).join(',')}])[1 + floor(${chance(purpose, number)} * ${words.length})::int]`;

const firstNames = [
  'سارا',
  'علی',
  'رضا',
  'مینا',
  'نگار',
  'حسین',
  'مریم',
  'امیر',
  'زهرا',
  'کیان',
  'پریسا',
  'بهرام',
  'لیلا',
  'فرهاد',
  'نسرین',
  'آرش',
  'شیما',
  'داریوش',
  'الهام',
  'سینا',
];
const lastNames = [
  'احمدی',
  'کریمی',
  'رضایی',
  'محمدی',
  'حسینی',
  'موسوی',
  'جعفری',
  'صادقی',
  'نوری',
  'رحیمی',
  'کاظمی',
  'شریفی',
  'اکبری',
  'قاسمی',
  'ملکی',
  'یزدانی',
  'تهرانی',
  'شیرازی',
  'اصفهانی',
  'تبریزی',
];
const things = [
  'پرداخت',
  'سفارش',
  'فاکتور',
  'ورود به حساب',
  'گذرواژه',
  'ارسال کالا',
  'کد تخفیف',
  'اپلیکیشن',
  'پیامک',
  'درگاه بانکی',
  'API key',
  'webhook',
  'invoice',
  'login',
  'shipping',
];
const troubles = [
  'ناموفق است',
  'دیر رسید',
  'خطا می‌دهد',
  'باز نمی‌شود',
  'دو بار ثبت شد',
  'اشتباه است',
  'کار نمی‌کند',
  'does not work',
  'is missing',
  'فعال نشد',
];

function people(tickets: number): string[] {
  return [
    `INSERT INTO "WorkspaceUser" ("id", "workspaceId", "role", "displayName", "email", "createdAt")
     SELECT ${id('agent', 'n')}, :workspace, 'ADMIN', ${pick(firstNames, 'a', 'n')} || ' ' || ${pick(lastNames, 'b', 'n')}, 'agent' || n || '@bench.test', now() - interval '3 years'
     FROM generate_series(2, 20) n`,
    `INSERT INTO "WorkspaceUser" ("id", "workspaceId", "role", "displayName", "email", "createdAt")
     SELECT ${id('customer', 'n')}, :workspace, 'USER', ${pick(firstNames, 'c', 'n')} || ' ' || ${pick(lastNames, 'd', 'n')}, 'customer' || n || '@bench.test', now() - interval '3 years'
     FROM generate_series(1, ${Math.ceil(tickets / 50)}) n`,
    `INSERT INTO "SupportGuestUser" ("id", "workspaceId", "tokenHash", "name", "email", "ipAddress", "country", "browser", "os", "firstVisitAt", "lastVisitAt", "lastSeenAt")
     SELECT ${id('guest', 'n')}, :workspace, sha256((:workspace || ':' || n)::bytea),
       CASE WHEN ${chance('named', 'n')} < 0.7 THEN ${pick(firstNames, 'e', 'n')} || ' ' || ${pick(lastNames, 'f', 'n')} END,
       CASE WHEN ${chance('named', 'n')} < 0.6 THEN 'guest' || n || '@mail.test' END,
       '10.' || n % 200 || '.' || n % 250 || '.' || n % 240, 'Iran', 'Chrome', 'Windows', now() - interval '3 years', now() - interval '1 day', now() - interval '1 day'
     FROM generate_series(1, ${Math.ceil(tickets / 3)}) n`,
    `INSERT INTO "Team" ("id", "workspaceId", "name", "isSupport", "createdAt")
     SELECT ${id('team', 'n')}, :workspace, 'Team ' || n, true, now() FROM generate_series(1, 4) n`,
    `INSERT INTO "SupportCategory" ("id", "workspaceId", "name", "createdAt")
     SELECT ${id('category', 'n')}, :workspace, 'Category ' || n, now() FROM generate_series(1, 12) n`,
    `INSERT INTO "SupportLabel" ("id", "workspaceId", "name", "color", "createdAt")
     SELECT ${id('label', 'n')}, :workspace, 'Label ' || n, '#336699', now() FROM generate_series(1, 21) n`,
  ];
}

function work(tickets: number, activeTickets: number): string[] {
  const recent = Math.min(tickets, activeTickets * 3);
  // Nine of ten active tickets are among the newest; the rest wait somewhere in three years.
  const isActive = `CASE WHEN i > ${tickets - recent} THEN ${chance('active', 'i')} < 0.3 ELSE ${chance('active', 'i')} < ${(activeTickets * 0.1) / tickets} END`;
  return [
    `CREATE TEMP TABLE plan AS
     SELECT i, "createdAt", extract(year FROM "createdAt")::int AS "year", "isActive", "isGuests",
       row_number() OVER (PARTITION BY extract(year FROM "createdAt") ORDER BY i)::int AS "sequence",
       CASE WHEN ${chance('taken', 'i')} < CASE WHEN "isActive" THEN 0.85 ELSE 0.95 END
         THEN (SELECT "id" FROM "WorkspaceUser" WHERE "workspaceId" = :workspace AND "role" = 'ADMIN' ORDER BY "createdAt", "id" OFFSET 0 LIMIT 1) END AS "assigneeId",
       CASE WHEN i % ${Math.floor(tickets / 10)} = 0 THEN ${longThread} ELSE 4 END AS "messages"
     FROM (
       SELECT i, date_trunc('milliseconds', now() - interval '3 years' * ((${tickets} - i + 0.5) / ${tickets}::float8)) AS "createdAt",
         ${isActive} AS "isActive", ${chance('guest', 'i')} < 0.7 AS "isGuests"
       FROM generate_series(1, ${tickets}) i
     ) AS numbered`,
    `UPDATE plan SET "assigneeId" = agents.ids[1 + floor(${chance('agent', 'i')} * 20)::int]
     FROM (SELECT array_agg("id" ORDER BY "createdAt", "id") AS ids FROM "WorkspaceUser" WHERE "workspaceId" = :workspace AND "role" = 'ADMIN') AS agents
     WHERE plan."assigneeId" IS NOT NULL`,
    `CREATE TEMP TABLE requesters AS
     SELECT i, CASE WHEN "isGuests" THEN ${id('guest', `1 + (i / 3) % ${Math.ceil(tickets / 3)}`)} END AS "guestId",
       CASE WHEN NOT "isGuests" THEN ${id('customer', `1 + floor(${chance('who', 'i')} * ${Math.ceil(tickets / 50)})::int`)} END AS "customerId",
       "createdAt" + least(now() - "createdAt", interval '1 day' * (0.02 + 3 * ${chance('last', 'i')} ^ 3)) AS "lastActivityAt"
     FROM plan`,
    `INSERT INTO "SupportTicketCounter" ("workspaceId", "year", "last")
     SELECT :workspace, "year", max("sequence") FROM plan GROUP BY "year"`,
    `INSERT INTO "SupportTicket" ("id", "workspaceId", "year", "sequence", "number", "guestId", "customerId", "subject", "description",
       "status", "priority", "categoryId", "assigneeId", "assignedTeamId", "firstResponseAt", "resolvedAt", "closedAt", "responseTime",
       "resolutionTime", "lastPosition", "lastMessageId", "lastPublicMessageId", "lastActivityAt", "publicLastActivityAt", "createdAt", "updatedAt", "updatedAtWithoutNotes", "publicUpdatedAt", "slaDueAt", "breachedAt")
     SELECT ${id('ticket', 'i')}, :workspace, "year", "sequence", 'TKT-' || "year" || '-' || lpad("sequence"::text, greatest(5, length("sequence"::text)), '0'),
       "guestId", "customerId", ${pick(things, 'thing', 'i')} || ' ' || (100000 + i) || ' ' || ${pick(troubles, 'trouble', 'i')}, 'It happened again.',
       (CASE WHEN "isActive" THEN (ARRAY['OPEN','OPEN','IN_PROGRESS','IN_PROGRESS','IN_PROGRESS','WAITING','WAITING','ON_HOLD','REOPENED'])[1 + floor(${chance('status', 'i')} * 9)::int]
         WHEN "lastActivityAt" > now() - interval '3 days' THEN 'RESOLVED' ELSE 'CLOSED' END)::"SupportTicketStatus",
       (ARRAY['LOW','LOW','MEDIUM','MEDIUM','MEDIUM','MEDIUM','MEDIUM','HIGH','HIGH','URGENT','CRITICAL'])[1 + floor(${chance('priority', 'i')} ^ 1.2 * 11)::int]::"SupportPriority",
       CASE WHEN ${chance('filed', 'i')} < 0.8 THEN ${id('category', `1 + floor(${chance('category', 'i')} ^ 2 * 12)::int`)} END,
       "assigneeId", CASE WHEN ${chance('teamed', 'i')} < 0.4 THEN ${id('team', `1 + floor(${chance('team', 'i')} * 4)::int`)} END,
       "createdAt" + interval '20 minutes', CASE WHEN NOT "isActive" THEN "lastActivityAt" END, CASE WHEN NOT "isActive" THEN "lastActivityAt" END,
       floor(3600 * ${chance('answer', 'i')})::int, CASE WHEN NOT "isActive" THEN floor(200000 * ${chance('solve', 'i')})::int END,
       "messages", ${id('message', `i || ':' || "messages"`)}, ${id('message', `i || ':' || CASE WHEN "messages" = 4 AND i % 3 = 0 THEN 3 ELSE "messages" END`)},
       "lastActivityAt", "lastActivityAt", "createdAt", "lastActivityAt", "lastActivityAt", "lastActivityAt", CASE WHEN "isActive" THEN "createdAt" + interval '2 days' END,
       CASE WHEN ${chance('late', 'i')} < CASE WHEN "isActive" THEN 0.2 ELSE 0.02 END THEN "createdAt" + interval '1 day' END
     FROM plan JOIN requesters USING (i) ORDER BY i`,
    `INSERT INTO "SupportMessage" ("id", "ticketId", "position", "type", "isInternal", "agentId", "customerId", "guestId", "body", "readAt", "createdAt")
     SELECT ${id('message', `i || ':' || m`)}, ${id('ticket', 'i')}, m,
       (CASE WHEN m = 2 THEN 'SYSTEM' WHEN m = 4 AND "messages" = 4 AND i % 3 = 0 THEN 'NOTE' ELSE 'TEXT' END)::"SupportMessageType",
       m = 4 AND "messages" = 4 AND i % 3 = 0,
       CASE WHEN m > 2 AND (m % 2 = 1 OR (m = 4 AND "messages" = 4 AND i % 3 = 0)) THEN coalesce("assigneeId", ${id('agent', '2')}) END,
       CASE WHEN m = 1 OR (m > 2 AND m % 2 = 0 AND NOT (m = 4 AND "messages" = 4 AND i % 3 = 0)) THEN "customerId" END,
       CASE WHEN m = 1 OR (m > 2 AND m % 2 = 0 AND NOT (m = 4 AND "messages" = 4 AND i % 3 = 0)) THEN "guestId" END,
       'سلام، ' || ${pick(things, 'x', `i::bigint * 2000 + m`)} || ' ' || ${pick(troubles, 'y', `i::bigint * 2000 + m`)} || '. لطفاً بررسی کنید و نتیجه را همین‌جا بنویسید.',
       "createdAt" + interval '1 hour', "createdAt" + ("lastActivityAt" - "createdAt") * m / "messages"
     FROM plan JOIN requesters USING (i), generate_series(1, "messages") m ORDER BY i, m`,
    `INSERT INTO "SupportTicketRead" ("id", "ticketId", "memberId", "lastReadPosition", "lastReadAt")
     SELECT ${id('read', 'i')}, ${id('ticket', 'i')}, "assigneeId", CASE WHEN "isActive" AND i % 3 = 0 THEN 2 ELSE "messages" END, now()
     FROM plan WHERE "assigneeId" IS NOT NULL`,
    `INSERT INTO "SupportTicketRead" ("id", "ticketId", "guestId", "lastReadPosition", "lastReadAt")
     SELECT ${id('guestread', 'i')}, ${id('ticket', 'i')}, "guestId", CASE WHEN i % 4 = 0 THEN 2 ELSE "messages" END, now()
     FROM plan JOIN requesters USING (i) WHERE "guestId" IS NOT NULL`,
    // The first label stands on a tenth of all tickets, the 20th on one of 200, the 21st on one of 2,000.
    `INSERT INTO "SupportTicketLabel" ("workspaceId", "ticketId", "labelId", "createdAt", "lastActivityAt", "publicLastActivityAt")
     SELECT :workspace, ${id('ticket', 'i')}, ${id('label', 'n')}, "createdAt", "lastActivityAt", "lastActivityAt"
     FROM plan JOIN requesters USING (i), generate_series(1, 21) n WHERE ${chance('label', `i::bigint * 50 + n`)} < CASE WHEN n = 21 THEN 0.0005 ELSE 0.1 / n END`,
    'DROP TABLE plan, requesters',
  ];
}

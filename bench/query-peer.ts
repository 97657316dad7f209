// The peer of bench:query: node:http, pg and JSON.stringify, sending the same bytes from a statement of its own. It asks nobody who
// they are. A program: query-peer.ts <database url> <secret>; prints its port.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import pg from 'pg';
import { createCursorSeal } from '../api/platform/sealed-cursor.ts';

const [databaseUrl = '', secret = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl });
const seal = createCursorSeal(secret);

const idOf = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url');

interface Message {
  id: string;
  position: number;
  type: string;
  body: string;
  isInternal: boolean;
  readAt: Date | null;
  createdAt: Date;
  clientMutationId: string | null;
  kind: string | null;
  displayName: string | null;
}

const author = ({ kind, displayName }: Pick<Message, 'kind' | 'displayName'>) =>
  kind === null ? null : { kind, displayName: displayName ?? 'مهمان' };

async function thread({ ticketId, workspaceId, memberId }: Record<string, string>) {
  const { rows } = await pool.query<Message>({
    name: 'thread',
    text: `SELECT message.id, message.position, message.type, message.body, message."isInternal", message."readAt", message."createdAt",
        CASE WHEN message."agentId" = $3 THEN message."clientMutationId" END AS "clientMutationId",
        CASE WHEN message."agentId" IS NOT NULL THEN 'AGENT' WHEN message."customerId" IS NOT NULL THEN 'CUSTOMER'
          WHEN message."guestId" IS NOT NULL THEN 'GUEST' END AS kind,
        coalesce(agent."displayName", customer."displayName", guest.name) AS "displayName"
      FROM "SupportTicket" ticket JOIN "SupportMessage" message ON message."ticketId" = ticket.id
      LEFT JOIN "WorkspaceUser" agent ON agent.id = message."agentId"
      LEFT JOIN "WorkspaceUser" customer ON customer.id = message."customerId"
      LEFT JOIN "SupportGuestUser" guest ON guest.id = message."guestId"
      WHERE ticket.id = $1 AND ticket."workspaceId" = $2 AND ticket."deletedAt" IS NULL AND message."deletedAt" IS NULL
      ORDER BY message.position DESC LIMIT 51`,
    values: [ticketId, workspaceId, memberId],
  });
  const page = rows.slice(0, 50).reverse();
  const nodes = page.map((message) => ({
    id: idOf('SupportMessage', message.id),
    type: message.type,
    body: message.body,
    isInternal: message.isInternal,
    isRead: message.readAt !== null,
    readAt: message.readAt,
    createdAt: message.createdAt,
    clientMutationId: message.clientMutationId,
    author: author(message),
  }));
  const startCursor = page[0] ? seal.seal(`support-messages:${ticketId}`, page[0].position) : null;
  const pageInfo = { hasPreviousPage: rows.length > 50, startCursor };
  return { data: { ticket: { id: idOf('SupportTicket', ticketId ?? ''), messages: { nodes, pageInfo } } } };
}

interface Ticket extends Pick<Message, 'kind' | 'displayName'> {
  id: string;
  number: string;
  subject: string;
  status: string;
  priority: string;
  unread: number;
  lastActivityAt: Date;
  guestId: string | null;
  guestName: string | null;
  guestEmail: string | null;
  customerId: string;
  customerName: string;
  assigneeId: string | null;
  assigneeName: string;
  messageId: string;
  messageType: string;
  messageBody: string;
  messageIsInternal: boolean;
}

async function list({ workspaceId, memberId }: Record<string, string>) {
  const { rows } = await pool.query<Ticket>({
    name: 'list',
    text: `SELECT ticket.id, ticket.number, ticket.subject, ticket.status, ticket.priority, ticket."lastActivityAt",
        ticket."guestId", guest.name AS "guestName", guest.email AS "guestEmail",
        ticket."customerId", customer."displayName" AS "customerName",
        ticket."assigneeId", assignee."displayName" AS "assigneeName",
        message.id AS "messageId", message.type AS "messageType", message.body AS "messageBody", message."isInternal" AS "messageIsInternal",
        CASE WHEN message."agentId" IS NOT NULL THEN 'AGENT' WHEN message."customerId" IS NOT NULL THEN 'CUSTOMER'
          WHEN message."guestId" IS NOT NULL THEN 'GUEST' END AS kind,
        coalesce(author."displayName", visitor.name) AS "displayName",
        (SELECT count(*)::int FROM "SupportMessage" unread WHERE unread."ticketId" = ticket.id
          AND unread.position > coalesce(mark."lastReadPosition", 0) AND unread.type <> 'SYSTEM' AND unread."deletedAt" IS NULL
          AND unread."agentId" IS DISTINCT FROM $2) AS unread
      FROM (SELECT * FROM "SupportTicket" WHERE "workspaceId" = $1 AND "deletedAt" IS NULL
        ORDER BY "lastActivityAt" DESC, id DESC LIMIT 51) ticket
      LEFT JOIN "SupportGuestUser" guest ON guest.id = ticket."guestId"
      LEFT JOIN "WorkspaceUser" customer ON customer.id = ticket."customerId"
      LEFT JOIN "WorkspaceUser" assignee ON assignee.id = ticket."assigneeId"
      LEFT JOIN "SupportMessage" message ON message.id = ticket."lastMessageId"
      LEFT JOIN "WorkspaceUser" author ON author.id = coalesce(message."agentId", message."customerId")
      LEFT JOIN "SupportGuestUser" visitor ON visitor.id = message."guestId"
      LEFT JOIN "SupportTicketRead" mark ON mark."ticketId" = ticket.id AND mark."memberId" = $2
      ORDER BY ticket."lastActivityAt" DESC, ticket.id DESC`,
    values: [workspaceId, memberId],
  });
  const page = rows.slice(0, 50);
  const nodes = page.map((ticket) => ({
    id: idOf('SupportTicket', ticket.id),
    number: ticket.number,
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    unreadCount: ticket.unread,
    lastActivityAt: ticket.lastActivityAt,
    requester:
      ticket.guestId === null
        ? {
            __typename: 'WorkspaceUser',
            id: idOf('WorkspaceUser', ticket.customerId),
            displayName: ticket.customerName,
          }
        : {
            __typename: 'SupportGuestUser',
            id: idOf('SupportGuestUser', ticket.guestId),
            name: ticket.guestName,
            email: ticket.guestEmail,
          },
    assignee: ticket.assigneeId && {
      id: idOf('WorkspaceUser', ticket.assigneeId),
      displayName: ticket.assigneeName,
    },
    lastMessage: {
      id: idOf('SupportMessage', ticket.messageId),
      type: ticket.messageType,
      body: ticket.messageBody,
      isInternal: ticket.messageIsInternal,
      author: author(ticket),
    },
  }));
  const last = page.at(-1);
  const place = last ? [last.lastActivityAt.toISOString(), last.id] : [];
  const signature = seal.sign(
    JSON.stringify([
      [
        'tickets',
        'LAST_ACTIVITY',
        {
          assigneeId: null,
          teamId: null,
          categoryId: null,
          labelId: null,
          guestId: null,
          customerId: null,
          search: null,
        },
      ],
      place,
    ]),
  );
  const endCursor = Buffer.from(JSON.stringify([signature, ...place])).toString('base64url');
  return { data: { tickets: { nodes, pageInfo: { hasNextPage: rows.length > 50, endCursor } } } };
}

const server = createServer((request, response) => {
  void json(request).then(async (asked) => {
    const answer = await (request.url === '/thread' ? thread : list)(asked as Record<string, string>);
    const body = JSON.stringify(answer);
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
// Listening on TCP: the address is an object.
console.log((server.address() as AddressInfo).port);

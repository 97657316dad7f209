import { Kind } from 'graphql';
import { z } from 'zod';
import { WebhookEventType } from '../../../generated/prisma/enums.ts';
import type { Examine, Examined } from '../../../graphql/limits/examined.ts';
import type { Locale } from '../../../platform/locale.ts';
import { addressIn, type MayReach } from '../../../platform/reach.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { invalid, line, lines } from '../../../platform/text.ts';
import { badDocument, badEndpoint, eventsNeeded } from '../wording.ts';
import { scopes } from './scopes-input.ts';

export const endpointShape = {
  name: line(80),
  url: line(2_000),
  eventTypes: z
    .array(z.enum(WebhookEventType))
    .transform((given, context) => (given.length === 0 ? invalid(context, eventsNeeded) : given)),
  scopes,
  document: lines(20_000),
};

/** What is sent unless an endpoint's owner says otherwise: which event it is, and the ids of what it is about. */
export const plainDocument = `query {
  webhookEvent {
    event {
      __typename
      ... on SupportTicketOpened { ticket { id number subject status } }
      ... on SupportTicketUpdated { ticket { id number subject status } }
      ... on SupportTicketRead { ticket { id number } }
      ... on SupportTicketDeleted { ticketId }
      ... on TicketResourcesChanged { ticket { id number } }
      ... on SupportMessageSent { message { id } ticket { id number } }
      ... on SupportMessageEdited { message { id } ticket { id number } }
      ... on SupportMessageDeleted { messageId ticket { id number } }
      ... on ChatMessageSent { message { id room { id } } }
      ... on ChatMessageEdited { message { id room { id } } }
      ... on ChatMessageDeleted { message { id room { id } } }
      ... on ChatMessagePinChanged { message { id isPinned room { id } } }
      ... on ChatReactionsChanged { message { id room { id } } }
      ... on ChatRoomUpdated { room { id title } }
      ... on ChatRoomMembersChanged { room { id title } }
      ... on ChatRoomResourcesChanged { room { id title } }
      ... on ChatRoomRead { member { id } }
      ... on ChatRoomDeleted { roomId }
    }
  }
}`;

// Nobody's allowance pays for it, and it is read for each event.
const mostPoints = 500;

/**
 * The address as it is to be asked for. A name is looked up when something is sent.
 * @throws Refusal INVALID for one that can't be sent to
 */
export function endpointUrl(text: string, mayReach: MayReach): string {
  const refusal = new Refusal({ code: 'INVALID', says: badEndpoint, field: ['url'] });
  if (!URL.canParse(text)) throw refusal;
  const url = new URL(text);
  const isPlain = url.username === '' && url.password === '';
  const literal = addressIn(url);
  const isReachable = literal === null ? url.protocol === 'https:' : mayReach(literal, url.protocol);
  if (!isPlain || !isReachable) throw refusal;
  url.hash = '';
  return url.href;
}

/**
 * The document, if it is one query of `webhookEvent` alone, without variables, that the API takes and that costs 500 points at most.
 * @throws Refusal INVALID, saying what is wrong with it
 */
export function endpointDocument(examine: Examine, text: string, locale: Locale): string {
  const fault = faultOf(examine({ query: text }, locale));
  if (fault !== null) throw new Refusal({ code: 'INVALID', says: badDocument(fault), field: ['document'] });
  return text;
}

function faultOf({ operation, cost, errors: [error] }: Examined): string | null {
  if (error) return error.message;
  if (operation?.operation !== 'query') return 'It must be one query.';
  if (operation.variableDefinitions?.length) return 'It can’t have variables.';
  const { selections } = operation.selectionSet;
  const isAlone = selections.every((one) => one.kind === Kind.FIELD && one.name.value === 'webhookEvent');
  if (!isAlone) return 'Its only field must be webhookEvent.';
  return cost > mostPoints ? `At most ${mostPoints} points of cost, here ${cost}.` : null;
}

import type { Work } from '../../../api/live/unit-of-work.ts';
import type { People } from '../people.ts';
import type { Resources } from '../resources.ts';
import { seedCatalogue } from './catalogue.ts';
import { accountEmail, chargedTwice, csvExport, officialInvoice, ownDomain } from './finished-stories.ts';
import { gatewayTimeout, missingSms, planQuestion, stalePrices, tabletEditor } from './ongoing-stories.ts';
import { orderApi } from './order-api-story.ts';
import { playStory } from './play-story.ts';
import { seedReadMarks, type PlayedTicket } from './read-marks.ts';
import { emptyCart, expiredCertificate, honeyWeight, secondUser } from './todays-stories.ts';

// In the order of their opening, which is that of their numbers.
const stories = [
  chargedTwice,
  orderApi,
  ownDomain,
  csvExport,
  stalePrices,
  officialInvoice,
  tabletEditor,
  missingSms,
  accountEmail,
  gatewayTimeout,
  planQuestion,
  expiredCertificate,
  honeyWeight,
  secondUser,
  emptyCart,
];

/** Makes categories, labels, guests and tickets; `present` is the work of now, the tickets' own lies in its past. */
export async function seedTickets(present: Work, people: People, resources: Resources): Promise<void> {
  const catalogue = await seedCatalogue(present, people.workspaceId);
  const stage = { present, people, resources, catalogue, guestTokens: new Map() };
  const played: PlayedTicket[] = [];
  for (const story of stories) played.push(await playStory(stage, story));
  await seedReadMarks(present, people, played);
}

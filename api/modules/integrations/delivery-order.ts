import { z } from 'zod';
import type { Prisma } from '../../generated/prisma/client.ts';

const numbered = z.tuple([z.string().regex(/^\d{1,10}$/)]);

/** An endpoint's deliveries, newest first. */
export const byNumber = {
  orderBy: [{ number: 'desc' }] as Prisma.WebhookDeliveryOrderByWithRelationInput[],
  key: numbered,
  keyOf: ({ number }: { number: number }): z.output<typeof numbered> => [String(number)],
  beyond: ([number]: z.output<typeof numbered>): Prisma.WebhookDeliveryWhereInput => ({
    number: { lt: Number(number) },
  }),
};

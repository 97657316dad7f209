import type { Allowance } from './limits/allowance.ts';
import { builder } from './builder.ts';

const RateLimit = builder.objectRef<Allowance>('RateLimit').implement({
  description: 'What may still be asked for in this minute. The headers RateLimit and RateLimit-Policy tell the same.',
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'Points of one minute.' }),
    remaining: t.exposeInt('remaining', { description: 'Points that are left, this operation taken off.' }),
    cost: t.exposeInt('cost', { description: 'Points that this operation cost.' }),
    resetAt: t.expose('resetAt', { type: 'DateTime', description: 'When all points are there again.' }),
  }),
});

builder.queryField('rateLimit', (t) =>
  t.field({
    type: RateLimit,
    nullable: true,
    description:
      'What the caller may still ask for: counted for each person and key, without an identity for each address; null where nothing is limited.',
    authScopes: { anybody: true },
    resolve: (_root, _args, { allowance }) => allowance,
  }),
);

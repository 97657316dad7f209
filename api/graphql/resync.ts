import { builder } from './builder.ts';

/** What a feed delivers when it can't go on from the client's cursor. */
export interface Resync {
  kind: 'ResyncRequired';
  reason: string;
}

export const ResyncRequired = builder.objectRef<Resync>('ResyncRequired').implement({
  description:
    'The cursor can’t be followed: read the snapshot again. The delivery’s own cursor is good to go on from.',
  fields: (t) => ({ reason: t.exposeString('reason', { description: 'Why, for logs.' }) }),
});

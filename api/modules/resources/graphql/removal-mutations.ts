import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import type { ResourceReference } from '../reference.ts';
import { deleteResource } from '../removal.ts';
import { referenceOf, typeOf } from './resource.ts';

interface RemovalOutcome {
  resource?: ResourceReference;
}

write('deleteResource', {
  description:
    'Staff: deletes a document, task or article for good. CONFLICT while a ticket, room or project links to it.',
  scopes: { staff: true, RESOURCES_WRITE: true },
  input: builder.inputType('DeleteResourceInput', {
    description: 'A document, task or article to go.',
    fields: (t) => ({
      resourceId: t.id({ required: true, description: 'The document, task or article.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<RemovalOutcome>('DeleteResourcePayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that it had.',
      resolve: ({ resource }) => (resource ? encodeNodeId(typeOf[resource.kind], resource.id) : null),
    }),
  })),
  shape: z.object({ resourceId: z.string() }),
  run(work, { resourceId }, context) {
    return deleteResource(work, actingAgent(context), referenceOf(resourceId));
  },
});

import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { formed, line, optional } from '../../../platform/text.ts';
import { visibleResources } from '../access.ts';
import { createDocument, updateDocument } from '../documents.ts';
import { badAddress } from '../wording.ts';
import { Document } from './document.ts';
import { project } from './task-input.ts';

interface DocumentOutcome {
  documentId?: string;
}

const webAddress = formed(2_000, { test: (text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) }, badAddress);

function documentField(t: PayloadFields<DocumentOutcome>, description: string) {
  return t.prismaField({
    type: Document,
    nullable: true,
    description,
    resolve: (query, { documentId }, _args, { db, viewer }) =>
      documentId
        ? db.document.findFirst({ ...query, where: { AND: [visibleResources(viewer), { id: documentId }] } })
        : null,
  });
}

write('createDocument', {
  description: 'Staff: adds a document.',
  scopes: { staff: true, RESOURCES_WRITE: true },
  input: builder.inputType('CreateDocumentInput', {
    description: 'A new document.',
    fields: (t) => ({
      title: t.string({ required: true, description: 'Up to 200 characters.' }),
      attachmentId: t.id({ description: 'An uploaded file; one of attachmentId and url.' }),
      url: t.string({ description: 'Where it stands: http or https, up to 2,000 characters.' }),
      projectId: t.id({ description: 'The project that it is part of.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<DocumentOutcome>('CreateDocumentPayload', (t) => ({
    document: documentField(t, 'The new document.'),
  })),
  shape: z.object({
    title: line(200),
    attachmentId: z.string().nullish(),
    url: optional(webAddress),
    projectId: project,
  }),
  run(work, { title, attachmentId, url, projectId }, context) {
    return createDocument(work, actingAgent(context), {
      title,
      projectId: projectId ?? null,
      attachmentId: attachmentId == null ? null : keyOf(attachmentId, 'Attachment'),
      url: url ?? null,
    });
  },
});

write('updateDocument', {
  description: 'Staff: changes a document. A file stays the file that it is.',
  scopes: { staff: true, RESOURCES_WRITE: true },
  input: builder.inputType('UpdateDocumentInput', {
    description: 'What is to change of a document: what is absent stays as it is.',
    fields: (t) => ({
      documentId: t.id({ required: true, description: 'The document.' }),
      title: t.string({ description: 'Up to 200 characters.' }),
      url: t.string({ description: 'Where it stands, unless it is a file: http or https, up to 2,000 characters.' }),
      projectId: t.id({ description: 'The project that it is part of; null: none.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<DocumentOutcome>('UpdateDocumentPayload', (t) => ({
    document: documentField(t, 'The document as it now is.'),
  })),
  shape: z.object({
    documentId: z.string(),
    title: line(200).optional(),
    url: webAddress.optional(),
    projectId: project,
  }),
  run(work, { documentId, title, url, projectId }, context) {
    return updateDocument(work, actingAgent(context), {
      documentId: keyOf(documentId, 'Document'),
      title,
      projectId,
      url,
    });
  },
});

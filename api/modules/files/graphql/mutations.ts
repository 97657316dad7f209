import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { line } from '../../../platform/text.ts';
import { visibleAttachments } from '../access.ts';
import { countUpload } from '../limits.ts';
import { createUpload } from '../uploads.ts';
import { Attachment } from './attachment.ts';

interface UploadOutcome {
  attachmentId: string;
}

write('createUpload', {
  description:
    'Announces a file and tells where to PUT its bytes; usable once, by its uploader, within 24 h, in a message, note, ticket or document.',
  scopes: { signedIn: true, CHAT_WRITE: true, SUPPORT_WRITE: true, RESOURCES_WRITE: true },
  input: builder.inputType('CreateUploadInput', {
    description: 'A file to come.',
    fields: (t) => ({
      fileName: t.string({ required: true, description: 'Up to 255 characters; folders before it are left out.' }),
      mimeType: t.string({
        required: true,
        description: 'What it is said to be; application/octet-stream if that is not known.',
      }),
      size: t.int({ required: true, description: 'Bytes, from 1 to 25 MiB; the PUT must bring exactly so many.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<UploadOutcome>('CreateUploadPayload', (t) => ({
    attachment: t.prismaField({
      type: Attachment,
      nullable: true,
      description: 'The attachment; it can be used when its bytes have arrived.',
      resolve: (query, { attachmentId }, _args, { db, viewer }) =>
        attachmentId
          ? db.attachment.findFirst({ ...query, where: { AND: [visibleAttachments(viewer), { id: attachmentId }] } })
          : null,
    }),
    uploadUrl: t.string({
      nullable: true,
      description:
        'Takes one PUT of the bytes, without credentials, within 24 h: 204, or a refusal as JSON with code and message (400, 409, 410, 413, 415).',
      resolve: ({ attachmentId }, _args, { services }) =>
        attachmentId ? services.links.uploadUrl(attachmentId) : null,
    }),
  })),
  shape: z.object({ fileName: line(255), mimeType: z.string(), size: z.number() }),
  async prepare(_input, context) {
    const { viewer, services, origin } = context;
    if (!viewer) throw denied(context);
    await countUpload(services.limits, viewer, origin.network);
    return viewer;
  },
  run: (work, { fileName, mimeType, size }, _context, viewer) =>
    createUpload(work, viewer, { fileName, mimeType, size }),
});

import { builder } from '../../../graphql/builder.ts';
import { visibleAttachments } from '../access.ts';

export const Attachment = builder.prismaNode('Attachment', {
  description: 'An uploaded file.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleAttachments(viewer)] }),
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'As its uploader named it, without folders.' }),
    mimeType: t.exposeString('mimeType', {
      description: 'What its bytes are found to be; until they have arrived, what was declared.',
    }),
    size: t.exposeInt('size', { description: 'Bytes.' }),
    width: t.exposeInt('width', { nullable: true, description: 'Pixels, of images that browsers show.' }),
    height: t.exposeInt('height', { nullable: true, description: 'Pixels, of images that browsers show.' }),
    durationSeconds: t.exposeInt('durationSeconds', {
      nullable: true,
      description:
        'Whole seconds, of sounds and films; null when their bytes don’t tell, as of many recordings that a browser made.',
    }),
    url: t.string({
      description:
        'Where it can be read by GET, without credentials, for one to two hours: pass it on to nobody. Images, sounds and films are shown, anything else is downloaded.',
      resolve: ({ id }, _args, { services }) => services.links.downloadUrl(id, services.clock()),
    }),
  }),
});

import { builder } from '../../../graphql/builder.ts';
import { IntegrationViewer } from '../../identity/graphql/viewer.ts';
import { visibleKeys } from '../keys.ts';
import { ApiKey } from './api-key.ts';

builder.objectField(IntegrationViewer, 'apiKey', (t) =>
  t.prismaField({
    type: ApiKey,
    description: 'The asking key.',
    resolve: (query, viewer, _args, { db }) => db.apiKey.findFirstOrThrow({ ...query, where: visibleKeys(viewer) }),
  }),
);

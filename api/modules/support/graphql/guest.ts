import { builder } from '../../../graphql/builder.ts';
import { staffOnly } from './staff-only.ts';
import { visibleGuests } from '../access.ts';

const own = { nullable: true } as const;

export const SupportGuestUser = builder.prismaNode('SupportGuestUser', {
  description:
    'A visitor without an account. A guest sees its own name, e-mail and phone; the rest is staff’s and null to it.',
  id: { field: 'id' },
  select: { id: true },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleGuests(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { ...own, description: 'As the guest gave it.' }),
    email: t.exposeString('email', { ...own, description: 'As the guest gave it; not verified.' }),
    phone: t.exposeString('phone', { ...own, description: 'As the guest gave it; not verified.' }),
    ipAddress: t.exposeString('ipAddress', { ...staffOnly, description: 'Staff: the address of the present visit.' }),
    country: t.exposeString('country', { ...staffOnly, description: 'Staff: English name of the address’s country.' }),
    city: t.exposeString('city', {
      ...staffOnly,
      description: 'Staff: English name of the address’s city, where the database has cities.',
    }),
    userAgent: t.exposeString('userAgent', {
      ...staffOnly,
      description: 'Staff: the browser’s own description, up to 512 characters.',
    }),
    browser: t.exposeString('browser', { ...staffOnly, description: 'Staff: such as "Chrome 120".' }),
    os: t.exposeString('os', { ...staffOnly, description: 'Staff: such as "Windows 11".' }),
    device: t.exposeString('device', { ...staffOnly, description: 'Staff: desktop, mobile or tablet.' }),
    fingerprint: t.exposeString('fingerprint', {
      ...staffOnly,
      description: 'Staff: what the page made of the browser’s traits.',
    }),
    firstVisitAt: t.expose('firstVisitAt', {
      ...staffOnly,
      type: 'DateTime',
      description: 'Staff: when it came first.',
    }),
    lastVisitAt: t.expose('lastVisitAt', {
      ...staffOnly,
      type: 'DateTime',
      description: 'Staff: when the present visit began.',
    }),
    visitCount: t.exposeInt('visitCount', {
      ...staffOnly,
      description: 'Staff: number of visits; half an hour of silence ends one.',
    }),
    probablySameAs: t.prismaField({
      ...staffOnly,
      type: ['SupportGuestUser'],
      nullable: true,
      description: 'Staff: up to 10 guests with the same address and fingerprint, latest first: a hint, never access.',
      select: { fingerprint: true, workspaceId: true, ipAddress: true },
      resolve: (query, guest, _args, { db }) =>
        guest.fingerprint === null
          ? []
          : db.supportGuestUser.findMany({
              ...query,
              where: {
                workspaceId: guest.workspaceId,
                ipAddress: guest.ipAddress,
                fingerprint: guest.fingerprint,
                id: { not: guest.id },
              },
              orderBy: [{ lastVisitAt: 'desc' }, { id: 'desc' }],
              take: 10,
            }),
    }),
  }),
});

import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from './web/routes.ts';

const routeFiles = ({ file, children = [] }: RouteConfigEntry): string[] => [
  `web/${file}`,
  ...children.flatMap(routeFiles),
];

export default {
  // What is run by name: programs, the document around the pages, and the pages.
  entry: [
    'scripts/{node-24.js,start.ts,api.ts,generate.ts,print-schema.ts,create-migration.ts,check.ts}',
    'tests/kit/database-writer.ts',
    'bench/{fanout,growth,idle,query,query-peer,start,write}.ts',
    'bench/live/{contender,clients}.ts',
    'web/{root.tsx,entry.server.tsx,routes.ts}',
    ...routes.flatMap(routeFiles),
  ],
  project: ['{api,web,prisma,tests,bench,scripts}/**/*.{ts,tsx,js,css,prisma}', '*.{ts,js,cjs}'],
  // A type that an exported function speaks of is its own to name.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Of the machine, for tests/chaos.
  ignoreBinaries: ['redis-server'],
  ignoreDependencies: [
    // A data file, opened by its path.
    '@ip-location-db/geo-whois-asn-country-mmdb',
    // The generator of the Pothos types, which @pothos/plugin-prisma brings.
    'prisma-pothos-types',
  ],
};

/** Who may import whom; see docs/architecture.md. `$1` is what the first group of `from` matched. */
const test = String.raw`(^(tests|bench)/|\.test\.tsx?$)`;
const graphqlPackages = '^node_modules/(graphql|graphql-yoga|graphql-ws|@pothos/[^/]+)/';
// Has no code to resolve to.
const typesOnly = '^@graphql-typed-document-node/core$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: typesOnly } },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^api/platform/', pathNot: test },
      to: { path: ['^api/', graphqlPackages], pathNot: '^api/(platform|generated)/' },
    },
    {
      name: 'live-knows-no-domain',
      severity: 'error',
      from: { path: '^api/live/', pathNot: test },
      to: { path: ['^api/', graphqlPackages], pathNot: '^api/(live|platform|generated)/' },
    },
    {
      name: 'rules-know-no-graphql',
      severity: 'error',
      from: { path: '^api/modules/[^/]+/(?!graphql/)', pathNot: test },
      to: { path: ['^api/(graphql|modules/[^/]+/graphql)/', graphqlPackages] },
    },
    {
      name: 'modules-meet-in-public',
      severity: 'error',
      from: { path: '^api/modules/([^/]+)/(?!graphql/)', pathNot: test },
      to: { path: '^api/modules/', pathNot: ['^api/modules/$1/', String.raw`^api/modules/[^/]+/public\.ts$`] },
    },
    {
      name: 'modules-graphql-meets-in-graphql-and-public',
      severity: 'error',
      from: { path: '^api/modules/([^/]+)/graphql/', pathNot: test },
      to: {
        path: '^api/modules/',
        pathNot: ['^api/modules/$1/', String.raw`^api/modules/[^/]+/(graphql/|public\.ts$)`],
      },
    },
    {
      name: 'only-the-schema-imports-modules-graphql',
      severity: 'error',
      from: { path: '^api/', pathNot: [test, '^api/modules/', String.raw`^api/schema\.ts$`] },
      to: { path: '^api/modules/[^/]+/graphql/' },
    },
    {
      name: 'chat-and-support-are-strangers',
      severity: 'error',
      from: { path: '^(api/modules|web)/(chat|support)/' },
      to: { path: '^(api/modules|web)/(chat|support)/', pathNot: '^$1/$2/' },
    },
    {
      name: 'handoff-is-known-to-the-schema-alone',
      severity: 'error',
      from: { path: '^api/', pathNot: [test, '^api/modules/handoff/', String.raw`^api/schema\.ts$`] },
      to: { path: '^api/modules/handoff/' },
    },
    {
      name: 'pages-of-handoff-know-neither-side',
      severity: 'error',
      from: { path: '^web/handoff/' },
      to: { path: '^web/(chat|support)/' },
    },
    {
      name: 'pages-know-the-api-by-its-schema',
      severity: 'error',
      from: { path: '^web/', pathNot: String.raw`^web/server\.ts$` },
      to: { path: '^api/' },
    },
    { name: 'api-knows-no-pages', severity: 'error', from: { path: '^api/' }, to: { path: '^web/' } },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: test },
      to: { path: test },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^api/generated/', '^build/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    // A type tells as much about the other side as a value does.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

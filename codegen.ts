import type { CodegenConfig } from '@graphql-codegen/cli';

const config = {
  scalars: { DateTime: 'string' },
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
};

const codegen: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'web/gql/': {
      documents: ['web/**/*.{ts,tsx}', '!web/gql/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
    'tests/gql/': {
      documents: ['{api,prisma,tests,bench}/**/*.ts', '!tests/gql/**', '!api/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
  },
};

export default codegen;

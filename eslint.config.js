import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.{ts,tsx}'];
// The documents stand in the components that need them.
const pages = 'web/**/*.{ts,tsx}';
const graphqlLanguage = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: 'schema.graphql', documents: [pages, '!web/gql/**'] } },
};

const physicalSide = String.raw`(?:^|[\s:!-])(?:(?:scroll-)?[mp][lr]-|(?:left|right|text-left|text-right|float-left|float-right|clear-left|clear-right)(?:-|\s|$)|border-[lr](?:-|\s|$)|rounded-(?:[lr]|[tb][lr])(?:-|\s|$))`;
const logicalSides = 'Name sides by the writing direction: ms, me, ps, pe, start, end. Pages are read from both sides.';
const environment = {
  selector: 'MemberExpression > MemberExpression.object[object.name="process"][property.name="env"]',
  message: 'The environment is read in one place, api/platform/env.ts.',
};

export default defineConfig(
  globalIgnores(['build/', 'api/generated/', '**/gql/', '.data/', '.cache/', 'screenshots/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // `== null` asks for null and undefined at once, as GraphQL's optional inputs are.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // By code points is how we count and cut text.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A numbered line or a port in a text is no accident.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Remix: a page that cannot be shown is a thrown Response.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'Response' },
            { from: 'package', name: 'TypedResponse', package: '@remix-run/server-runtime' },
          ],
        },
      ],
      // What we make are closures, without a `this` that could be lost.
      '@typescript-eslint/unbound-method': 'off',
      // We have no enums; graphql's are compared with the words they stand for.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Promise.withResolvers<void>() is no less a generic argument than Promise<void>.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // pg awaits onConnect, which its types call void.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { properties: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  { files: ['api/**/*.ts'], rules: { 'no-restricted-syntax': ['error', environment] } },
  {
    files: [pages],
    rules: {
      'no-restricted-syntax': [
        'error',
        environment,
        { selector: `Literal[value=/${physicalSide}/]`, message: logicalSides },
        { selector: `TemplateElement[value.raw=/${physicalSide}/]`, message: logicalSides },
      ],
    },
  },
  {
    files: [pages],
    extends: [reactHooks.configs.flat['recommended-latest']],
    processor: graphql.processor,
    // What only the browser knows, such as a kept draft, is read after the first render, or it would differ from the server's.
    rules: { 'react-hooks/set-state-in-effect': 'off' },
  },
  {
    files: ['web/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlLanguage,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // The cache reads by fragments of its own, without an operation.
      '@graphql-eslint/no-unused-fragments': 'off',
      // An id where there is one, so that the cache can tell whose answer it is.
      '@graphql-eslint/require-selections': 'error',
    },
  },
  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlLanguage,
    rules: {
      '@graphql-eslint/require-description': ['error', { types: true, rootField: true }],
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
    },
  },
);

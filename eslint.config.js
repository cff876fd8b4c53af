import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';
import { exactAssertions } from './test/lint/exact-assertions.ts';

const byName = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
/** What V8 allocates in the old generation at once: made for each request, it keeps all that it reaches until the next full collection (docs/decisions/007-requests-leave-nothing-old.md). */
const madeOld = [
  { selector: 'ObjectExpression > Property[kind=/^(get|set)$/]', message: 'Give a class the accessor: V8 makes one of an object literal old at once.' },
  { selector: 'AssignmentExpression[left.type="MemberExpression"] > :matches(ArrowFunctionExpression, FunctionExpression)', message: 'Name the function first: V8 makes one that is assigned to a property as it is written old at once.' },
];

const graphQLConfig = { schema: './schema.graphql', documents: './src/examples/*.graphql' };

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.jinqiao/', '.dependency-cruiser.cjs'] },
  {
    files: ['src/**/*.ts', 'migrations/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './test/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', byName],
      // Resolvers and decorated classes are empty but for their decorators, or wrap a row.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Decorated classes are the shapes of GraphQL's objects, given as plain values too.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Texts are spread by code points and inputs as plain values: both are meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // An interface's implementation may be async by promise without awaiting.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', byName, ...madeOld] },
  },
  {
    files: ['src/matching/engine/**/*.ts'],
    // A column is read at a row that it has: to ask each time whether there is a number would say nothing, and cost as much as the rest.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    plugins: { jinqiao: { rules: { 'exact-assertions': exactAssertions } } },
    rules: {
      // A test knows the shape of what it asked for.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'jinqiao/exact-assertions': 'error',
    },
  },
  {
    // Still to be gone through, assertion by assertion; nothing is added here.
    files: [
      'test/api/example-answers.test.ts', 'test/database/**', 'test/domain/programmes/kinds.test.ts', 'test/faults/**', 'test/golden/**', 'test/how-to/**', 'test/http/large-answers.test.ts',
      'test/interchange/rows-kept.test.ts', 'test/matching/engine/engine.full.test.ts', 'test/program/**',
    ],
    rules: { 'jinqiao/exact-assertions': 'off' },
  },
  {
    files: ['schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': ['error', { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true, rootField: true }],
      // Concepts and matches have no global id: they are found by code, or through whom they belong to. `nodes` and plain lists
      // of a handful stand beside edges.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      // Connections are typed as a whole: their name is the list's.
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/naming-convention': 'off',
      '@graphql-eslint/no-hashtag-description': 'error',
    },
  },
  {
    files: ['src/examples/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    plugins: { '@graphql-eslint': graphql },
    rules: { ...graphql.configs['flat/operations-recommended'].rules, '@graphql-eslint/require-selections': 'off', '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 12 }] },
  },
);

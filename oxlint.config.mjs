import { rooms, shared } from './oxlint-rooms.mjs';

/** @param {string} room */
function place(room) {
  return room === shared ? { type: 'scripts', fileInternalPath: 'options.mjs' } : { type: room };
}

function policies() {
  return Object.entries(rooms).flatMap(([room, may]) => {
    const allowed = [
      ...may.rooms.map((other) => ({ to: { element: place(other) } })),
      ...(may.types ?? []).map((other) => ({ to: { element: place(other) }, dependency: { kind: 'type' } })),
      ...(may.libraries ?? []).map((source) => ({ to: { module: { origin: 'external', source } } })),
      ...(may.node ? [{ to: { module: { origin: 'core' } } }] : []),
    ];
    return allowed.map((allow) => ({ from: { element: { type: room } }, allow }));
  });
}

const clockless = ['Date', 'Temporal', 'Intl', 'performance'].map((name) => ({
  name,
  message: 'Core never asks what time it is: moments arrive as values; only core/time may reckon with dates.',
}));
const hosts = 'window document navigator localStorage fetch crypto console process Buffer globalThis'.split(' ');
const later = 'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame'.split(' ');
const rootless = hosts.concat(later).map((name) => ({
  name,
  message: 'Core runs anywhere and at once: it returns plans, the host carries them out.',
}));
const chance = {
  object: 'Math',
  property: 'random',
  message: 'Core has no chance in it: ids and choices arrive as values.',
};
const climbing = {
  regex: String.raw`^\.\.(/|$)|^\./.+/`,
  message: 'Write ./x for a file of the same folder and #room/x for any other.',
};
const papers = { regex: 'shared/', message: 'The program never reads the workshop papers.' };
export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'vitest'],
  jsPlugins: ['eslint-plugin-boundaries'],
  ignorePatterns: ['dist/**', '.cache/**', 'node_modules/**'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error', denyWarnings: true },
  categories: { correctness: 'error', suspicious: 'error' },
  env: { es2024: true },
  settings: {
    'import/resolver': { [`${import.meta.dirname}/scripts/resolve-room.mjs`]: {} },
    'boundaries/root-path': import.meta.dirname,
    'boundaries/legacy-templates': false,
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
    'boundaries/elements': Object.keys(rooms).map((room) => ({ type: room, pattern: room, partialMatch: false })),
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies: policies() },
    ],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@fontsource-variable/**'] }],
    'no-restricted-imports': ['error', { patterns: [climbing, papers] }],
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],

    'typescript/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    // The compiler knows when a switch has answered every case.
    'typescript/consistent-return': 'off',
    // There are no classes whose methods could lose their object.
    'typescript/unbound-method': 'off',
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    // A branded number is still a number.
    'typescript/no-unsafe-unary-minus': 'off',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],

    'max-lines': ['error', { max: 250 }],
    'max-params': ['error', { max: 3 }],
    'no-empty': ['error', { allowEmptyCatch: false }],
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    // It can't see that an AbortSignal changes by itself.
    'no-unmodified-loop-condition': 'off',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: 'error',

    // react/exhaustive-deps is the one judge of dependencies.
    'react/exhaustive-effect-dependencies': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // Listeners are told from a copy, so that one may leave or join meanwhile.
    'unicorn/no-useless-spread': 'off',
    'react/exhaustive-deps': 'error',
    'react/rules-of-hooks': 'error',
    'react/react-in-jsx-scope': 'off',
    'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/require-to-throw-message': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
  },
  overrides: [
    { files: ['core/**', 'electron/**', 'renderer/**'], rules: { 'boundaries/no-unknown-files': 'error' } },
    {
      files: ['core/**'],
      rules: {
        'no-restricted-globals': ['error', ...clockless, ...rootless],
        'no-restricted-properties': ['error', chance],
      },
    },
    { files: ['core/time/**'], rules: { 'no-restricted-globals': ['error', ...rootless] } },
    {
      // The two doors through which a plain number becomes a unit.
      files: ['core/time/instant.ts', 'core/time/milliseconds.ts'],
      rules: { 'typescript/consistent-type-assertions': 'off', 'typescript/no-unsafe-type-assertion': 'off' },
    },
    { files: ['electron/**'], rules: { 'no-console': 'error' } },
    {
      files: ['test/**', 'scripts/**'],
      rules: {
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
    {
      files: ['test/**'],
      rules: {
        'max-lines': 'off',
        'max-params': 'off',
        'no-underscore-dangle': 'off',
        'typescript/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
        'typescript/consistent-type-assertions': 'off',
        'typescript/no-unsafe-type-assertion': 'off',
      },
    },
    { files: ['*.config.ts', '*.config.mjs'], rules: { 'import/no-default-export': 'off' } },
  ],
};

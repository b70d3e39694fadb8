import { describe, expect, test } from 'vitest';
import { broken, promises, tree } from './source';

// Put together here, or else this very file would be found.
const quiet = ['// oxlint', 'disable-next-line no-var'].join('-');

/** One planted breach for each promise, and one that looks alike and is welcome. */
const planted: readonly (readonly [path: string, breach: string, welcome: string])[] = [
  [
    'electron/files/x.ts',
    "read('/work/shared/domain/run-scenarios.json')",
    "read('#resources/classes/first-hour.json')",
  ],
  ['core/session/x.ts', 'export function read() {}', '/** Reads. */\nexport function read() {}'],
  ['renderer/scenes/x.css', '.x { color: #aabbcc; }', '.x { color: var(--ink); }'],
  ['renderer/ui/x.css', "@import 'https://fonts.example/x.css';", "@import './y.css';"],
  ['core/session/time-utils.ts', '', ''],
  ['core/session/x.ts', quiet, `${quiet} -- the library asks for it`],
  ['electron/desktop/x.ts', 'crashReporter.start({})', 'powerMonitor.start()'],
  ['package.json', '"devDependencies": { "zod": "^4.0.0" }', '"devDependencies": { "zod": "4.0.0" }'],
];

describe('the source keeps its promises', () => {
  test.each(promises.map((promised) => [promised.that, promised] as const))('%s', (_that, promised) => {
    expect([...tree()].flatMap(([path, text]) => broken(promised, path, text))).toEqual([]);
  });

  test.each(promises.map((promised, index) => [promised.that, promised, planted[index]] as const))(
    'a planted breach is found: %s',
    (_that, promised, row) => {
      const [path = '', breach = '', welcome = ''] = row ?? [];
      expect(broken(promised, path, breach)).toHaveLength(1);
      expect(broken(promised, path.replace('time-utils', 'remaining'), welcome)).toEqual([]);
    },
  );
});

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finding, lint, lintPlanted } from './lint-planted';

const thing = 'export const thing = 1;';

/** What is planted, where, and the rule that must speak up. */
const refused: readonly (readonly [title: string, path: string, source: string, rule: string])[] = [
  [
    'core asks what time it is',
    'core/session/a.ts',
    'export const at = () => Date.now();',
    'eslint(no-restricted-globals)',
  ],
  ['core makes a date', 'core/session/b.ts', 'export const at = () => new Date(0);', 'eslint(no-restricted-globals)'],
  [
    'core reads performance',
    'core/cues/a.ts',
    'export const at = () => performance.now();',
    'eslint(no-restricted-globals)',
  ],
  [
    'core names Temporal',
    'core/cues/b.ts',
    'export const at = () => Temporal.Now.instant();',
    'eslint(no-restricted-globals)',
  ],
  [
    'core formats with Intl',
    'core/cues/c.ts',
    "export const at = new Intl.NumberFormat('en');",
    'eslint(no-restricted-globals)',
  ],
  [
    'core waits',
    'core/cues/d.ts',
    'export const wait = (then: () => void) => setTimeout(then, 9);',
    'eslint(no-restricted-globals)',
  ],
  [
    'core touches the page',
    'core/cues/e.ts',
    'export const body = () => document.body;',
    'eslint(no-restricted-globals)',
  ],
  ['core writes to the console', 'core/cues/f.ts', "console.log('x');", 'eslint(no-restricted-globals)'],
  [
    'core/time waits',
    'core/time/a.ts',
    'export const wait = (then: () => void) => setTimeout(then, 9);',
    'eslint(no-restricted-globals)',
  ],
  [
    'core throws dice',
    'core/session/c.ts',
    'export const dice = () => Math.random();',
    'eslint(no-restricted-properties)',
  ],
  [
    'core/time throws dice',
    'core/time/b.ts',
    'export const dice = () => Math.random();',
    'eslint(no-restricted-properties)',
  ],
  [
    'an import climbs',
    'core/session/d.ts',
    "import { a } from '../time/x';\n\nexport const b = a;",
    'eslint(no-restricted-imports)',
  ],
  [
    'an import goes down',
    'core/session/e.ts',
    "import { a } from './deep/x';\n\nexport const b = a;",
    'eslint(no-restricted-imports)',
  ],
  [
    'a file reads the workshop papers',
    'electron/files/a.ts',
    "import a from '/work/shared/domain/x.json';\n\nexport const b = a;",
    'eslint(no-restricted-imports)',
  ],
  ['a host prints to the console', 'electron/api/a.ts', "console.log('x');", 'eslint(no-console)'],
  ['a default export', 'core/session/f.ts', 'export default function thing() {}', 'import(no-default-export)'],
  ['a barrel', 'core/session/g.ts', "export * from './run';\nexport * from './event';", 'oxc(no-barrel-file)'],
  ['a name in camel case', 'core/session/camelCase.ts', thing, 'unicorn(filename-case)'],
  ['a component file in Pascal case', 'renderer/ui/BigButton.tsx', thing, 'unicorn(filename-case)'],
  ['a file of 251 lines', 'core/session/long.ts', `${thing}\n${'//\n'.repeat(250)}`, 'eslint(max-lines)'],
  [
    'four parameters',
    'core/session/h.ts',
    'export function sum(a: number, b: number, c: number, d: number) {\n  return a + b + c + d;\n}',
    'eslint(max-params)',
  ],
  [
    'any as a type',
    'core/session/i.ts',
    'export function read(value: any) {\n  return String(value);\n}',
    'typescript(no-explicit-any)',
  ],
  [
    'any as a way out',
    'core/session/j.ts',
    'export const read = (value: unknown) => (value as any).x;',
    'typescript(no-explicit-any)',
  ],
  [
    'a cast',
    'core/session/k.ts',
    'export const read = (value: unknown) => value as string;',
    'typescript(consistent-type-assertions)',
  ],
  [
    'a double cast',
    'renderer/ui/a.ts',
    'export const read = (value: number) => value as unknown as string;',
    'typescript(consistent-type-assertions)',
  ],
  [
    'a bang',
    'core/session/l.ts',
    'export const first = (list: string[]) => list[0]!.length;',
    'typescript(no-non-null-assertion)',
  ],
  ['ts-ignore', 'core/session/m.ts', `// @ts-ignore\n${thing}`, 'typescript(ban-ts-comment)'],
  ['ts-expect-error without a word', 'test/core/a.ts', `// @ts-expect-error\n${thing}`, 'typescript(ban-ts-comment)'],
  [
    'a promise left alone',
    'electron/api/b.ts',
    'async function save() {}\n\nexport function tap() {\n  save();\n}',
    'typescript(no-floating-promises)',
  ],
  [
    'a promise where none is awaited',
    'electron/api/c.ts',
    'export const all = (list: string[]) => list.forEach(async () => {});',
    'typescript(no-misused-promises)',
  ],
  [
    'an unparsed value',
    'electron/files/b.ts',
    'export const name = (text: string): string => JSON.parse(text).name;',
    'typescript(no-unsafe-return)',
  ],
  [
    'a switch that forgets a case',
    'core/session/n.ts',
    "export function say(mark: 'in' | 'out') {\n  switch (mark) {\n    case 'in':\n      return 1;\n  }\n  return 0;\n}",
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'an empty catch',
    'electron/files/c.ts',
    'export function tap(act: () => void) {\n  try {\n    act();\n  } catch {}\n}',
    'eslint(no-empty)',
  ],
  ['work left for later', 'core/session/o.ts', `// TODO finish\n${thing}`, 'eslint(no-warning-comments)'],
  [
    'a skipped test',
    'test/core/b.test.ts',
    "import { expect, test } from 'vitest';\n\ntest.skip('x', () => expect(1).toBe(1));",
    'vitest(no-disabled-tests)',
  ],
  [
    'a focused test',
    'test/core/c.test.ts',
    "import { expect, test } from 'vitest';\n\ntest.only('x', () => expect(1).toBe(1));",
    'vitest(no-focused-tests)',
  ],
  [
    'a test that can not fail',
    'test/core/d.test.ts',
    "import { test } from 'vitest';\n\ntest('x', () => {});",
    'vitest(expect-expect)',
  ],
  [
    'a hook after a return',
    'renderer/ui/b.tsx',
    "import { useId } from 'react';\n\nexport function Part({ on }: { readonly on: boolean }) {\n  if (!on) return null;\n  return <p id={useId()} />;\n}",
    'react(hooks)',
  ],
  [
    'a picture without words',
    'renderer/ui/c.tsx',
    'export function Part() {\n  return <img src="x.png" />;\n}',
    'jsx-a11y(alt-text)',
  ],
];

const cycle: readonly (readonly [path: string, source: string])[] = [
  ['core/session/egg.ts', "import { hen } from './hen';\n\nexport const egg = () => hen;"],
  ['core/session/hen.ts', "import { egg } from './egg';\n\nexport const hen = () => egg;"],
];

/** What looks alike and is welcome. */
const allowed: readonly (readonly [title: string, path: string, source: string])[] = [
  [
    'core/time reckons with Temporal',
    'core/time/c.ts',
    "import { Temporal } from 'temporal-polyfill';\n\nexport const zero = Temporal.Instant.fromEpochMilliseconds(0);",
  ],
  ['a constant is kept narrow', 'core/session/p.ts', "export const marks = ['in', 'out'] as const;"],
  ['a host asks what time it is', 'electron/machine/a.ts', 'export const now = () => Date.now();'],
  ['a page brings its style', 'renderer/ui/d.ts', `import './d.css';\n\n${thing}`],
  ['a file of 250 lines', 'core/session/full.ts', `${thing}\n${'//\n'.repeat(248)}//`],
];

describe('the habits', () => {
  let found: ReadonlyMap<string, readonly Finding[]>;
  const rulesAt = (path: string) => (found.get(path) ?? []).map(({ rule }) => rule);
  beforeAll(async () => {
    const planted = [...refused, ...allowed].map(([, path, source]) => [path, source] as const);
    found = await lintPlanted(new Map([...planted, ...cycle]));
  });

  test.each(refused)('%s: refused', (_title, path, _source, rule) => expect(rulesAt(path)).toContain(rule));

  test.each(allowed)('%s: allowed', (_title, path) => expect(rulesAt(path)).toEqual([]));

  test('two files that import each other are refused', () => {
    expect(cycle.map(([path]) => rulesAt(path))).toEqual([['import(no-cycle)'], ['import(no-cycle)']]);
  });

  test('the tree itself breaks no rule', { timeout: 180_000 }, async () => {
    expect(Object.fromEntries(await lint(join(import.meta.dirname, '../..')))).toEqual({});
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A promise about the source that no linter knows: which files it binds, and what in their text breaks it. */
export interface Promised {
  readonly that: string;
  readonly files: RegExp;
  breaches(text: string, path: string): readonly string[];
}

function matches(pattern: RegExp): (text: string) => readonly string[] {
  return (text) => [...text.matchAll(pattern)].map(([found]) => found.trim());
}

export const promises: readonly Promised[] = [
  {
    that: 'no file of the program reads the workshop papers',
    files: /^(core|electron|renderer|resources|scripts)\/.*\.(ts|tsx|mts|mjs|css|html|json)$/,
    breaches: matches(/(\/work\/|\.\.\/shared\b|['"`]shared\/).*/g),
  },
  {
    that: 'every export of core is told in a sentence',
    files: /^core\/.*\.ts$/,
    breaches: matches(/(?<!\*\/\n)^export (async )?(function|const|interface|type|class|enum) \w+/gm),
  },
  {
    that: 'colours are named in the tokens and nowhere else',
    files: /^renderer\/(?!ui\/tokens\.css$).*\.(css|tsx)$/,
    breaches: matches(
      /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?=[;,\s'")])|\b(?:rgb|hsl|oklch|oklab)a?\((?!from ).*/gi,
    ),
  },
  {
    that: 'nothing is fetched from the network: no address of another machine stands in a page or a style',
    files: /^renderer\/.*\.(css|tsx?|html)$/,
    breaches: matches(/(?:src|href|url|@import|fetch|import)\s*[=(]?\s*['"`(]*https?:\/\/(?!127\.0\.0\.1).*/g),
  },
  {
    that: 'a file is named by the one thing that it knows',
    files: /^(core|electron|renderer|scripts)\/.*\.(ts|tsx|mjs)$/,
    breaches: (_text, path) => matches(/^(?:.*-)?(?:utils?|helpers?|common|manager|misc|index)\./g)(basename(path)),
  },
  {
    that: 'a suppression gives its reason on the line',
    files: /\.(ts|tsx|mts|mjs)$/,
    breaches: matches(/(?:oxlint|eslint)-disable(?!.* -- \w).*/g),
  },
  {
    that: 'the shell sends no dumps of a crash, opens no address, has no updater, and asks no network',
    files: /^electron\/(desktop|preload)\/.*\.ts$/,
    breaches: matches(
      /\b(?:crashReporter|openExternal|autoUpdater|setAsDefaultProtocolClient|inAppPurchase|pushNotifications|remote)\b|\bnet\.(?:fetch|request)\b/g,
    ),
  },
  {
    that: 'every package is pinned to one version',
    files: /^package\.json$/,
    breaches: (text) => matches(/"[^"]+": "[~^*><=][^"]*"/g)(text.slice(text.indexOf('"devDependencies"'))),
  },
];

/** What in a file breaks a promise, each with its path; nothing for a file that the promise doesn't bind. */
export function broken(promised: Promised, path: string, text: string): readonly string[] {
  return promised.files.test(path) ? promised.breaches(text, path).map((found) => `${path}: ${found}`) : [];
}

/** Every file that belongs to the project, with its text. */
export function tree(): ReadonlyMap<string, string> {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  const paths = list.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

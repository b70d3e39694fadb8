import { beforeAll, describe, expect, test } from 'vitest';
import { type Finding, lintPlanted } from './lint-planted';

/** Room, what it tries to import. The file is planted, the import is not there: the fence judges the way, not the goal. */
const refused: readonly (readonly [room: string, imports: string])[] = [
  ['core/time', '#core/session/run'],
  ['core/time', '#core/breathing/pattern'],
  ['core/displays', '#core/session/run'],
  ['core/displays', 'zod'],
  ['core/breathing', '#core/curriculum/class-plan'],
  ['core/curriculum', '#core/session/run'],
  ['core/session', '#core/attendance/sign-off'],
  ['core/session', '#core/cues/cue'],
  ['core/session', '#core/records/session-record'],
  ['core/attendance', '#core/cues/cue'],
  ['core/cues', '#core/ports/clock'],
  ['core/library', '#core/records/session-record'],
  ['core/library', '#core/ports/clock'],
  ['core/library', 'node:crypto'],
  ['core/people', '#core/session/mark'],
  ['core/people', '#core/records/person-record'],
  ['core/groups', '#core/records/group-record'],
  ['core/groups', '#core/wellbeing/instrument'],
  ['core/wellbeing', '#core/attendance/attendance-line'],
  ['core/wellbeing', '#core/session/mark'],
  ['core/audit', '#core/people/person'],
  ['core/edi', '#core/attendance/attendance-line'],
  ['core/fhir', '#core/attendance/attendance-line'],
  ['core/fhir', 'zod'],
  ['core/chain', '#core/records/chain-record'],
  ['core/chain', 'node:crypto'],
  ['core/attendance', '#core/groups/group'],
  ['core/session', '#core/people/person'],
  ['core/curriculum', 'minisearch'],
  ['core/session', '#core/library/compare'],
  ['renderer/features/run', 'markdown-it'],
  ['core/ports', '#core/records/session-record'],
  ['core/records', '#core/packages/merge'],
  ['core/packages', '#core/cues/cue'],
  ['core/packages', 'node:crypto'],
  ['core/breathing', 'temporal-polyfill'],
  ['core/session', 'lowdb'],
  ['core/session', 'react'],
  ['core/session', 'electron'],
  ['core/session', 'node:fs'],
  ['core/session', 'fs'],
  ['core/session', '#store/open-store'],
  ['core/session', '#ui/button'],
  ['core/session', '#words/en'],
  ['core/session', '#resources/classes/first-hour.json'],
  ['core/session', '#test/world/chromium'],
  ['electron/sealing', 'electron'],
  ['electron/sealing', 'lowdb'],
  ['electron/sealing', '#store/open-store'],
  ['electron/store', 'electron'],
  ['electron/store', 'react'],
  ['electron/store', 'ws'],
  ['electron/store', '#desktop/main'],
  ['electron/store', '#api/router'],
  ['electron/store', '#bridge/client'],
  ['electron/machine', '#store/open-store'],
  ['electron/files', 'lowdb'],
  ['electron/files', '#store/open-store'],
  ['electron/api', 'electron'],
  ['electron/api', 'lowdb'],
  ['electron/api', '#store/open-store'],
  ['electron/api', '#network/socket-door'],
  ['electron/api', '#desktop/main'],
  ['electron/network', 'electron'],
  ['electron/network', '#browser/main'],
  ['electron/replay', '#api/router'],
  ['electron/browser', 'electron'],
  ['electron/browser', 'react'],
  ['electron/browser', '#desktop/main'],
  ['electron/browser', '#ui/button'],
  ['electron/browser', '#scripts/ready'],
  ['electron/browser', '#test/world/chromium'],
  ['electron/desktop', '#bridge/client'],
  ['electron/desktop', 'lowdb'],
  ['electron/preload', '#api/router'],
  ['electron/preload', '#store/open-store'],
  ['electron/preload', '#core/session/run'],
  ['electron/preload', 'node:fs'],
  ['renderer/words', '#core/session/run'],
  ['renderer/words', 'react'],
  ['renderer/ui', '#core/session/run'],
  ['renderer/ui', '#bridge/client'],
  ['renderer/ui', '#scenes/wall'],
  ['renderer/ui', 'howler'],
  ['renderer/verifier', '#bridge/client'],
  ['renderer/verifier', 'react'],
  ['renderer/bridge', '#ui/button'],
  ['renderer/bridge', '#sound/player'],
  ['renderer/bridge', '#api/router'],
  ['renderer/bridge', 'howler'],
  ['renderer/bridge', 'electron'],
  ['renderer/sound', '#bridge/client'],
  ['renderer/sound', 'react'],
  ['renderer/sound', 'node:fs'],
  ['renderer/scenes', '#bridge/client'],
  ['renderer/scenes', '#sound/player'],
  ['renderer/scenes', '#features/run/room'],
  ['renderer/scenes', '@trpc/client'],
  ['renderer/features/run', '#features/today/today'],
  ['renderer/features/run', '#store/open-store'],
  ['renderer/features/run', '#api/router'],
  ['renderer/features/run', 'howler'],
  ['renderer/features/run', '@trpc/client'],
  ['renderer/features/run', 'electron'],
  ['renderer/features/run', 'node:path'],
  ['renderer/facilitator', '#api/router'],
  ['renderer/facilitator', 'electron'],
  ['renderer/projector', 'ws'],
  ['renderer/projector', '#test/world/chromium'],
  ['renderer/gallery', '#store/open-store'],
  ['scripts', '#core/session/run'],
  ['scripts', 'zod'],
  ['resources/make', '#test/world/chromium'],
];

const allowed: readonly (readonly [room: string, imports: string])[] = [
  ['core/time', 'temporal-polyfill'],
  ['core/curriculum', 'zod'],
  ['core/cues', '#core/session/run'],
  ['core/library', '#core/session/share-out'],
  ['core/library', 'minisearch'],
  ['core/library', '@noble/hashes'],
  ['core/records', '#core/library/library-entry'],
  ['core/people', 'double-metaphone'],
  ['core/groups', '#core/attendance/attendance-line'],
  ['core/wellbeing', '#core/people/person'],
  ['core/chain', '@noble/curves'],
  ['core/chain', '#core/library/content-hash'],
  ['core/curriculum', 'syllable'],
  ['core/ports', '#core/displays/seen-display'],
  ['core/packages', '#core/records/session-record'],
  ['electron/sealing', 'node:crypto'],
  ['electron/store', 'lowdb'],
  ['electron/store', 'node:fs'],
  ['electron/store', '#sealing/seal'],
  ['electron/files', '#sealing/seal'],
  ['electron/api', '@trpc/server'],
  ['electron/network', 'ws'],
  ['electron/browser', '#store/open-store'],
  ['electron/browser', '#words/en-host'],
  ['electron/browser', '#scripts/options'],
  ['electron/desktop', 'electron'],
  ['electron/desktop', '#browser/pages'],
  ['electron/preload', 'electron'],
  ['renderer/ui', 'react'],
  ['renderer/ui', 'markdown-it'],
  ['renderer/ui', '#words/en'],
  ['renderer/bridge', '@trpc/client'],
  ['renderer/sound', 'howler'],
  ['renderer/sound', '#resources/sounds/bell.mp3?url'],
  ['renderer/scenes', '#core/breathing/pacing'],
  ['renderer/features/run', '#features/run/part'],
  ['renderer/features/run', '#scenes/wall'],
  ['renderer/facilitator', '#features/run/room'],
  ['test/core', '#store/open-store'],
];

const ways: readonly (readonly [name: string, source: (to: string) => string])[] = [
  ['import', (to) => `import { thing } from '${to}';\n\nexport const used = thing;`],
  ['import for its effect', (to) => `import '${to}';`],
  ['dynamic import', (to) => `export const thing = () => import('${to}');`],
  ['re-export', (to) => `export { thing } from '${to}';`],
  ['star', (to) => `export * from '${to}';`],
];
const [plain] = ways;

function pathOf(room: string, index: number): string {
  return `${room}/planted-${index}.${room === 'scripts' ? 'mjs' : 'ts'}`;
}

describe('the rooms', () => {
  const files = new Map<string, string>();
  const plant = (path: string, source: string) => files.set(path, source);
  refused.forEach(([room, to], index) => plant(pathOf(room, index), plain?.[1](to) ?? ''));
  allowed.forEach(([room, to], index) => plant(pathOf(room, 1000 + index), plain?.[1](to) ?? ''));
  ways.forEach(([, source], index) => plant(pathOf('core/session', 2000 + index), source('howler')));
  plant('renderer/bridge/type-only.ts', "import type { Router } from '#api/router';\n\nexport type Door = Router;");
  plant('electron/preload/type-only.ts', "import type { Run } from '#core/session/run';\n\nexport type Shown = Run;");
  plant('core/gossip/new-room.ts', 'export const thing = 1;');
  plant('renderer/loose.ts', 'export const thing = 1;');

  let found: ReadonlyMap<string, readonly Finding[]>;
  const rulesAt = (path: string) => (found.get(path) ?? []).map(({ rule }) => rule);
  beforeAll(async () => {
    found = await lintPlanted(files);
  });

  test.each(refused.map(([room, to], index) => [room, to, pathOf(room, index)] as const))(
    '%s may not import %s',
    (_room, _to, path) => expect(rulesAt(path)).toContain('boundaries(dependencies)'),
  );

  test.each(allowed.map(([room, to], index) => [room, to, pathOf(room, 1000 + index)] as const))(
    '%s may import %s',
    (_room, _to, path) => expect(rulesAt(path)).not.toContain('boundaries(dependencies)'),
  );

  test.each(ways.map(([name], index) => [name, pathOf('core/session', 2000 + index)] as const))(
    'a fence is not passed by way of %s',
    (_name, path) => expect(rulesAt(path)).toContain('boundaries(dependencies)'),
  );

  test('the bridge may name types of the api, and the preload types of core', () => {
    expect(rulesAt('renderer/bridge/type-only.ts')).not.toContain('boundaries(dependencies)');
    expect(rulesAt('electron/preload/type-only.ts')).not.toContain('boundaries(dependencies)');
  });

  test.each(['core/gossip/new-room.ts', 'renderer/loose.ts'])('%s lies in no room and is refused', (path) => {
    expect(rulesAt(path)).toContain('boundaries(no-unknown-files)');
  });
});

/**
 * Who may import whom. `rooms`: our own folders; `types`: folders whose types alone may be named; `libraries`: packages,
 * each in as few rooms as can be; `node`: Node's built-in modules. What is not named is refused. The order of the core
 * rooms is their order of dependence. Whoever changes a line changes ARCHITECTURE.md and the planted violation with it.
 */
const held = ['core/session', 'core/curriculum', 'core/breathing', 'core/time'];
const subjects = ['core/people', 'core/groups', 'core/wellbeing', 'core/chain', 'core/audit', 'core/billing'];
const told = ['core/library', 'core/ports', 'core/attendance', ...subjects, ...held];
const core = {
  'core/time': { rooms: [], libraries: ['temporal-polyfill', 'zod'] },
  'core/displays': { rooms: [] },
  'core/breathing': { rooms: ['core/time'], libraries: ['zod'] },
  'core/curriculum': { rooms: ['core/breathing', 'core/time'], libraries: ['zod', 'syllable', 'flesch-kincaid'] },
  'core/session': { rooms: ['core/curriculum', 'core/breathing', 'core/time'], libraries: ['zod'] },
  'core/people': {
    rooms: ['core/time'],
    libraries: ['double-metaphone', 'fastest-levenshtein', 'minisearch', 'papaparse'],
  },
  'core/attendance': { rooms: ['core/session', 'core/curriculum', 'core/people', 'core/time'], libraries: ['zod'] },
  'core/groups': { rooms: ['core/attendance', 'core/people', 'core/session', 'core/time'] },
  'core/wellbeing': { rooms: ['core/people', 'core/time'], libraries: ['zod'] },
  'core/audit': { rooms: ['core/time'] },
  'core/billing': { rooms: ['core/people', 'core/time'] },
  'core/edi': { rooms: ['core/billing', 'core/people', 'core/time'] },
  'core/fhir': { rooms: ['core/billing', 'core/people', 'core/time'], libraries: ['fhir'] },
  'core/cues': { rooms: ['core/session', 'core/curriculum', 'core/breathing', 'core/time'] },
  'core/library': { rooms: held, libraries: ['@noble/hashes', 'minisearch', 'papaparse'] },
  'core/chain': {
    rooms: ['core/library', 'core/attendance', ...held],
    libraries: ['@noble/curves', '@noble/hashes', 'zod'],
  },
  'core/ports': { rooms: ['core/cues', 'core/session', 'core/displays', 'core/time'] },
  'core/records': { rooms: told, libraries: ['zod'] },
  'core/packages': { rooms: ['core/records', ...told], libraries: ['zod'] },
};
const subject = Object.keys(core);

const host = [...subject, 'renderer/words', 'resources'];
export const shared = 'scripts/options.mjs';
const program = [
  'electron/sealing',
  'electron/store',
  'electron/machine',
  'electron/files',
  'electron/api',
  'electron/network',
  shared,
];
const electron = {
  'electron/sealing': { rooms: subject, libraries: ['zod'], node: true },
  'electron/store': { rooms: [...host, 'electron/sealing'], libraries: ['lowdb', 'zod'], node: true },
  'electron/machine': { rooms: host, node: true },
  'electron/files': {
    rooms: [...host, 'electron/sealing'],
    libraries: ['@zip.js/zip.js', 'csv-stringify', 'papaparse', 'read-excel-file', 'zod'],
    node: true,
  },
  'electron/replay': { rooms: host, libraries: ['zod'], node: true },
  'electron/api': { rooms: [...host, 'electron/files'], libraries: ['@trpc/server', 'zod'], node: true },
  'electron/network': { rooms: [...host, 'electron/api'], libraries: ['@trpc/server', 'ws', 'zod'], node: true },
  'electron/browser': {
    rooms: [...host, ...program, 'electron/replay'],
    libraries: ['zod'],
    node: true,
  },
  'electron/desktop': {
    rooms: [...host, ...program, 'electron/browser'],
    libraries: ['electron', '@trpc/server', 'zod'],
    node: true,
  },
  'electron/preload': { rooms: [], types: subject, libraries: ['electron'] },
};

const parts = [...subject, 'renderer/ui', 'renderer/words'];
const page = [...parts, 'renderer/bridge', 'renderer/sound', 'renderer/scenes', 'renderer/pdf'];
const entry = { rooms: [...page, 'renderer/features/*'], libraries: ['react', 'react-dom', 'lucide-react', 'wouter'] };
const renderer = {
  'renderer/words': { rooms: [] },
  'renderer/ui': {
    rooms: ['renderer/words'],
    libraries: [
      'react',
      'react-dom',
      'react-aria-components',
      'intl-messageformat',
      'lucide-react',
      'markdown-it',
      '@fontsource-variable/*',
    ],
  },
  'renderer/bridge': {
    rooms: subject,
    types: ['electron/api'],
    libraries: ['react', 'zustand', '@trpc/client', 'zod'],
  },
  'renderer/sound': { rooms: [...subject, 'resources'], libraries: ['howler'] },
  'renderer/pdf': { rooms: ['renderer/ui'], libraries: ['pdfjs-dist'] },
  'renderer/scenes': { rooms: parts, libraries: ['react', 'lucide-react'] },
  'renderer/features/*': { rooms: page, libraries: ['react', 'lucide-react', 'qr', 'wouter', 'zustand'] },
  'renderer/facilitator': entry,
  'renderer/projector': entry,
  'renderer/verifier': { rooms: ['core/chain', 'renderer/ui', 'renderer/words'] },
  'renderer/gallery': { ...entry, rooms: [...entry.rooms, 'resources'] },
};

/** @type {Record<string, { rooms: string[], types?: string[], libraries?: string[], node?: boolean }>} */
export const rooms = {
  ...core,
  ...electron,
  ...renderer,
  scripts: { rooms: [], libraries: ['playwright'], node: true },
  'resources/make': { rooms: [...subject, 'resources'], libraries: ['**'], node: true },
  resources: { rooms: [] },
  test: { rooms: ['**'], libraries: ['**'], node: true },
};

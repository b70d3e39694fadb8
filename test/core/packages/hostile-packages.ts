import { createHash } from 'node:crypto';
import type { PackageFaultCode } from '#core/packages/package-fault';
import { packageVersion } from '#core/packages/package-header';
import type { Chance } from './chance';
import { classDocument, envelopeOf, eventsOf, everyKind, ownClass, packageOf, passphrase } from './package-samples';

type Json = unknown;
type Path = readonly (string | number)[];
interface Line {
  readonly kind: string;
  readonly id: string;
  readonly document: Json;
}

/** One kind of malice: how a package is made by it, how many, and what may be said of it. */
export interface Malice {
  readonly name: string;
  readonly count: number;
  readonly says: readonly PackageFaultCode[];
  /** A package made in the same way, without the malice. */
  control(secret: string | null): Promise<string>;
  make(chance: Chance, secret: string | null): Promise<string>;
}

/** Good documents all around: whoever imports half of a package would import some of these. */
const good: readonly Line[] = [
  ...everyKind.map(({ kind, id, document }) => ({ kind, id, document: JSON.parse(JSON.stringify(document)) })),
  ...['quiet', 'slow'].map((id): Line => {
    const document = { ...ownClass, id, plan: { ...ownClass.plan, id } };
    return { kind: 'classes', id, document: JSON.parse(JSON.stringify(classDocument(document).document)) };
  }),
];

const texts: readonly string[] = good.map((line) => JSON.stringify(line));

function isBranch(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null;
}

function pathsIn(value: Json, here: Path = []): readonly Path[] {
  if (!isBranch(value)) return [here];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [here, ...steps.flatMap((step) => pathsIn(value[step], [...here, step]))];
}

function at(value: Json, path: Path): Json {
  return path.reduce<Json>((inner, step) => (isBranch(inner) ? inner[step] : undefined), value);
}

function placed(value: Json, [step, ...rest]: Path, put: Json): Json {
  if (step === undefined || !isBranch(value)) return put;
  if (Array.isArray(value)) return value.map((each, index) => (index === step ? placed(each, rest, put) : each));
  return { ...value, [step]: placed(value[step], rest, put) };
}

/** A line whose value at a place is some text that needn't be JSON. */
function withRaw(line: Line, path: Path, raw: string): string {
  return JSON.stringify(placed(line, path, '@@raw@@')).replace('"@@raw@@"', () => raw);
}

/** A line of the good ones, and a place in its document of which something is true. */
function placeIn(
  chance: Chance,
  holds: (value: Json, path: Path) => boolean,
): { index: number; line: Line; path: Path } {
  for (;;) {
    const index = chance.whole(good.length);
    const line = good[index];
    if (line === undefined) continue;
    const paths = pathsIn(line).filter(
      (path) => path[0] === 'document' && path.length > 1 && holds(at(line, path), path),
    );
    if (paths.length > 0) return { index, line, path: chance.pick(paths) };
  }
}

function inEnvelope(lines: readonly string[], secret: string | null): Promise<string> {
  return envelopeOf(lines, { secret });
}

const control = (secret: string | null): Promise<string> => inEnvelope(texts, secret);

/** Malice within one line of a package that is right in everything else. */
function inLine(
  name: string,
  rest: { count: number; says: readonly PackageFaultCode[] },
  spoil: (chance: Chance) => readonly [number, string],
): Malice {
  return {
    name,
    ...rest,
    control,
    make: (chance, secret) => {
      const [index, text] = spoil(chance);
      return inEnvelope(texts.with(index, text), secret);
    },
  };
}

/** Malice that needs no key: done to the text of a package. */
function toText(
  name: string,
  rest: { count: number; says: readonly PackageFaultCode[] },
  spoil: (text: string, chance: Chance) => string | Promise<string>,
): Malice {
  return { name, ...rest, control, make: async (chance, secret) => spoil(await control(secret), chance) };
}

const names = [
  '../settings/settings',
  '..\\..\\evil',
  '/etc/passwd',
  'C:\\Windows\\evil',
  '\\\\host\\share',
  'a/b',
  'a\\b',
  '.',
  '..',
  '',
  ' ',
  '-x',
  '_x',
  '.hidden',
  'a\u0000',
  'a\u0000.json',
  'con',
  'NUL',
  'Com1',
  'lpt9',
  'aux',
  'PRN',
  'a.json',
  'ses_1 ',
  'é',
  'ﬁ',
  '\u202Egnp.exe',
  'a\nb',
  'a:b',
  'a?b',
  'a'.repeat(101),
  'a'.repeat(100_000),
  '%2e%2e%2f',
  '~',
  '$HOME',
  'index.json/',
  'constructor.',
  '__proto__',
];

const forbidden = [
  '__proto__',
  'constructor',
  'prototype',
  '\\u005f\\u005fproto__',
  '__pr\\u006fto__',
  'c\\u006fnstructor',
  '\\u0070rototype',
];

const numbers = [
  '1e999',
  '-1e400',
  '9007199254740993',
  '-9007199254740993',
  '1e300',
  '9'.repeat(400),
  '1.8e308',
  '123456789012345678901234567890',
];

function deep(chance: Chance): string {
  const levels = chance.pick([10_000, 100_000]);
  const [open, close] = chance.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
    ['{"a":[', ']}'],
  ] as const);
  return `${open.repeat(levels)}0${chance.pick([close.repeat(levels), ''])}`;
}

function otherType(value: Json, chance: Chance): Json {
  const other: readonly Json[] = ['text', 7.5, {}, [], false, [[]], { version: 1 }];
  const kind = (each: Json): string => (Array.isArray(each) ? 'list' : typeof each);
  // Where null may stand, a text may be right too.
  const fitting = value === null ? [{}, [], false] : other.filter((each) => kind(each) !== kind(value));
  return chance.pick(fitting);
}

/** The text of a line in which one object has one of its keys twice. */
function withKeyTwice(chance: Chance): readonly [number, string] {
  const { index, line, path } = placeIn(
    chance,
    (value) => isBranch(value) && !Array.isArray(value) && Object.keys(value).length > 0,
  );
  const object = at(line, path) as Readonly<Record<string, Json>>;
  const key = chance.pick(Object.keys(object));
  const spelled = chance.pick([key, `\\u00${key.charCodeAt(0).toString(16).padStart(2, '0')}${key.slice(1)}`]);
  const raw = JSON.stringify(object).replace(/\}$/, () => `,"${spelled}":${JSON.stringify(object[key])}}`);
  return [index, withRaw(line, path, raw)];
}

function withKey(chance: Chance, key: string): readonly [number, string] {
  const { index, line, path } = placeIn(chance, (value) => isBranch(value) && !Array.isArray(value));
  const inner = JSON.stringify(at(line, path)).slice(1);
  const value = chance.pick(['1', '{"isAdmin":true}', '{"toString":1}', '[]', 'null']);
  return [index, withRaw(line, path, `{"${key}":${value}${inner === '}' ? '' : ','}${inner}`)];
}

const textPlace = (value: Json): boolean => typeof value === 'string';

function endOf(lines: readonly string[]): Readonly<Record<string, Json>> {
  return JSON.parse(lines.at(-1) ?? '') as Readonly<Record<string, Json>>;
}

/** Ends that a plain package could have. */
function spoiledEnd(text: string, chance: Chance): string {
  const lines = text.trimEnd().split('\n');
  const end = endOf(lines);
  const ends: readonly Json[] = [
    { ...end, documents: Number(end['documents']) + 1 },
    { ...end, documents: 0 },
    { ...end, documents: -1 },
    { ...end, documents: '7' },
    {
      ...end,
      sha256: createHash('sha256')
        .update(String(chance.whole(1e9)))
        .digest('hex'),
    },
    { ...end, sha256: String(end['sha256']).toUpperCase().replace(/^\d*$/, 'A') },
    { ...end, sha256: String(end['sha256']).slice(1) },
    { ...end, end: false },
    { ...end, end: 'true' },
    { ...end, more: 1 },
    { end: true },
    {},
    [],
    null,
  ];
  const last = JSON.stringify(chance.pick(ends));
  const body = lines.slice(0, -1);
  const places = [
    body,
    [...lines, last],
    [...lines, lines.at(-1)],
    [...body.slice(0, 3), lines.at(-1), ...body.slice(3), lines.at(-1)],
    [...lines, texts[0]],
    [...lines, ''],
  ];
  const spoiled = chance.whole(2) === 0 ? [...body, last] : chance.pick(places);
  return spoiled.map((line) => `${line}\n`).join('');
}

function shuffled(text: string, chance: Chance): string {
  const lines = text.trimEnd().split('\n');
  for (;;) {
    const from = chance.whole(lines.length);
    const to = chance.whole(lines.length);
    if (from === to) continue;
    const moved = lines.toSpliced(from, 1).toSpliced(to, 0, lines[from] ?? '');
    return moved.map((line) => `${line}\n`).join('');
  }
}

function withHeader(header: Json): (text: string) => string {
  return (text) => [JSON.stringify(header), ...text.split('\n').slice(1)].join('\n');
}

const costs: readonly Json[] = [
  { N: 2 ** 20, r: 16, p: 4 },
  { N: 2 ** 31, r: 8, p: 1 },
  { N: 2 ** 17, r: 2 ** 20, p: 1 },
  { N: 2 ** 17, r: 8, p: 2 ** 20 },
  { N: 0, r: 8, p: 1 },
  { N: 2, r: 1, p: 1 },
  { N: 3, r: 8, p: 1 },
  { N: -16, r: 8, p: 1 },
  { N: 2 ** 16, r: 1, p: 1 },
  { N: 16.5, r: 8, p: 1 },
  { N: '16', r: 8, p: 1 },
  { N: 2 ** 53, r: 8, p: 1 },
  { N: null, r: 8, p: 1 },
  {},
];

const headers: readonly Json[] = [
  { format: 'breathingroom', version: packageVersion + 1, sealed: false },
  { format: 'breathingroom', version: 1e15, sealed: false },
  { format: 'breathingroom', version: 0, sealed: false },
  { format: 'breathingroom', version: '1', sealed: false },
  { format: 'breathingroom', version: 1, sealed: 'no' },
  { format: 'breathingroom', version: 1 },
  { format: 'zip', version: 1, sealed: false },
  { format: 'breathingroom', version: 1, sealed: false, path: '../' },
  [],
  'breathingroom',
  1,
  null,
  {},
  { format: 'breathingroom', version: 1, sealed: { salt: '', cost: {}, id: '' } },
  { format: 'breathingroom', version: 1, sealed: false, pad: 'a'.repeat(2000) },
];

function unsoundBelonging(chance: Chance): readonly [number, string] {
  const [kind, path, value] = chance.pick<readonly [string, Path, Json]>([
    ['media', ['size'], 64 * 2 ** 20 + 1],
    ['media', ['size'], 600_000],
    ['media', ['pieces'], 2],
    ['media', ['pieces'], 1e9],
    ['media', ['sha256'], 'f'.repeat(64)],
    ['media', ['sha256'], '../settings'],
    ['media', ['title'], 'a'.repeat(301)],
    ['media', ['licence'], 'a'.repeat(121)],
    ['media', ['source'], 'a'.repeat(301)],
    ['media', ['width'], 1e9],
    ['media', ['length'], 5000],
    ['media', ['removed'], true],
    ['media-pieces', ['base64'], 'AAAA'.repeat(175_000)],
    ['media-pieces', ['base64'], 'not base64!!'],
    ['media-pieces', ['base64'], 'AAAA'],
    ['media-pieces', ['base64'], ''],
    ['media-pieces', ['index'], 1],
    ['media-pieces', ['media'], 'med_other'],
    ['patterns', ['pattern', 'phases'], []],
    ['patterns', ['pattern', 'phases', 0, 'seconds'], 1e-7],
    ['patterns', ['pattern', 'phases', 0, 'seconds'], 400],
    ['patterns', ['pattern', 'name'], 'a'.repeat(400)],
    ['patterns', ['removed'], true],
    ['practices', ['removed'], true],
    ['practices', ['sitting'], 'a'.repeat(301)],
    ['practices', ['basedOn', 'id'], '../settings'],
    ['practices', ['practice', 'title'], 'a'.repeat(301)],
    ['practices', ['practice', 'part', 'duration'], 0],
    ['practices', ['practice', 'part', 'picture'], { media: '../../settings', alt: '' }],
    ['practices', ['practice', 'attachments'], [{ media: '/etc/passwd', title: 'x' }]],
    ['practices', ['practice', 'attachments'], [{ media: 'med_leaf', title: 'a'.repeat(400) }]],
    ['practices', ['practice', 'attachments'], Array.from({ length: 200 }, () => ({ media: 'm', title: 'x' }))],
    ['classes', ['removed'], true],
    ['classes', ['plan', 'attachments'], [{ media: '../med_leaf', title: 'x' }]],
    ['curricula', ['removed'], true],
    ['curricula', ['curriculum', 'title'], 'a'.repeat(301)],
    ['curricula', ['curriculum', 'language'], 'en" onload="x'],
    ['curricula', ['curriculum', 'meetings', 0, 'classes'], ['../../sessions/ses_1']],
    ['curricula', ['curriculum', 'meetings', 0, 'classes'], Array.from({ length: 500 }, () => 'sample')],
  ]);
  const index = good.findIndex((line) => line.kind === kind);
  return [index, JSON.stringify(placed(good[index], ['document', ...path], value))];
}

function unsoundSession(chance: Chance): readonly [number, string] {
  const { index, line } = placeIn(chance, (_, path) => path.includes('expected'));
  const [event] = eventsOf([{ do: 'start' }]);
  const phases = [{ kind: 'inhale', seconds: 1e-7 }];
  const guide = { leadIn: 0, pattern: { id: 'x', name: 'x', source: 'x', phases } };
  const [path, value] = chance.pick<readonly [Path, Json]>([
    [['zone'], 'Nowhere/Atlantis'],
    [['zone'], '../../etc/localtime'],
    [['plannedStart'], 8.65e15],
    [['plannedStart'], -5],
    [['createdAt'], 3e14],
    [['expected'], Array.from({ length: 2001 }, (_, each) => ({ person: `p${each}`, name: 'n' }))],
    [['expected'], [{ person: 'p', name: 'a'.repeat(5000) }]],
    [['events'], [event, event]],
    [['events'], eventsOf([{ do: 'start' }, { do: 'end' }]).toReversed()],
    [['events'], [{ ...event, deed: { do: 'add', span: 9e15 } }]],
    [['events'], [{ ...event, at: { ...event?.at, wall: 8.7e15 } }]],
    [
      ['events'],
      eventsOf([
        { do: 'sign', by: 'x', credential: '', statement: '' },
        { do: 'mark', person: 'p', mark: 'present' },
      ]),
    ],
    [['plan', 'parts'], []],
    [['plan', 'parts', 0, 'duration'], 0],
    [['plan', 'parts', 0, 'duration'], 1e15],
    [['plan', 'parts', 0, 'breathing'], guide],
    [['plan', 'parts', 0, 'relaxation'], { groups: [], tense: 5, release: 9, rounds: 1, leadIn: 0 }],
    [['plan', 'parts', 0, 'relaxation'], { groups: [{ name: 'x' }], tense: 1e-7, release: 9, rounds: 1, leadIn: 0 }],
    [['plan', 'parts', 0, 'relaxation'], { groups: [{ name: 'x' }], tense: 5, release: 9, rounds: 1e9, leadIn: 0 }],
    [['plan', 'parts', 0, 'picture'], { media: '../../settings', alt: '' }],
    [['plan', 'parts', 0, 'sound'], { recording: { media: 'm', title: 'x', at: 0, length: 1e15 } }],
    [
      ['plan', 'parts', 0, 'sound'],
      { bells: { start: true, end: true, strikes: 1, at: Array.from({ length: 101 }, () => 1) } },
    ],
    [['events'], [{ ...event, deed: { do: 'message', text: 'a'.repeat(5000) } }]],
    [['events'], [{ ...event, deed: { do: 'show', screen: 'picture', picture: { media: '/etc', alt: '' } } }]],
    [['events'], [{ ...event, deed: { do: 'adapt', part: 'x', to: { breathing: guide }, from: 0 } }]],
    [['events'], [{ ...event, deed: { do: 'adapt', part: 'x', to: {}, from: 9e15 } }]],
    [['plan', 'language'], 'en" onload="x'],
    [['plan', 'title'], 'a'.repeat(10_000)],
  ]);
  return [index, JSON.stringify(placed(line, ['document', ...path], value))];
}

async function fromOther(text: string, chance: Chance): Promise<string> {
  const lines = text.split('\n');
  const other = (await packageOf(everyKind, passphrase)).split('\n');
  const index = 1 + chance.whole(lines.length - 2);
  const line = lines[index] ?? '';
  const head = line.slice(0, 40);
  const foreign = other[1 + chance.whole(other.length - 2)] ?? '';
  const bad = [
    foreign,
    foreign.slice(0, 40) + line.slice(40),
    `${head}${line.slice(44)}`,
    `${line}AAAA`,
    line.replaceAll('+', '-').replace(/^./, '-'),
    `${line} `,
    '',
    'QlJTMQ==',
    texts[0] ?? '',
  ];
  return lines.with(index, chance.pick(bad)).join('\n');
}

const sealedOnly = (malice: Malice): Malice => ({
  ...malice,
  control: () => malice.control(passphrase),
  make: (chance) => malice.make(chance, passphrase),
});

const plainOnly = (malice: Malice): Malice => ({
  ...malice,
  control: () => malice.control(null),
  make: (chance) => malice.make(chance, null),
});

/** All kinds of malice, 2,000 packages together. */
export const malices: readonly Malice[] = [
  inLine('names that lead elsewhere', { count: 200, says: ['bad-id', 'string-too-long'] }, (chance) => {
    const index = chance.whole(good.length);
    const id = chance.pick(names);
    const line = good[index];
    const document = chance.pick([line?.document, placed(line?.document, ['id'], id)]);
    return [index, JSON.stringify({ ...line, id, document })];
  }),
  inLine('ids that are not those of the document', { count: 60, says: ['id-differs', 'bad-id'] }, (chance) => {
    const index = chance.whole(good.length);
    return [index, JSON.stringify({ ...good[index], id: `other_${chance.whole(1000)}` })];
  }),
  inLine('kinds that nobody knows', { count: 60, says: ['unknown-kind', 'no-document'] }, (chance) => {
    const index = chance.whole(good.length);
    const kind = chance.pick([
      'audit',
      'chain',
      '',
      '../sessions',
      '__proto__',
      'constructor',
      'toString',
      'Sessions',
      'sessions ',
      'backups',
      'keys',
      7,
      null,
      ['sessions'],
      {},
    ]);
    return [index, JSON.stringify({ ...good[index], kind })];
  }),
  inLine('lines of another form', { count: 60, says: ['no-document', 'bad-json', 'after-the-end'] }, (chance) => {
    const index = chance.whole(good.length);
    const line = good[index];
    return [
      index,
      chance.pick([
        JSON.stringify({ ...line, more: 1 }),
        JSON.stringify({ kind: line?.kind, id: line?.id }),
        JSON.stringify([line]),
        '',
        '{}',
        'null',
        `${texts[index]}{}`,
        `${texts[index]},`,
        '{"end":true}',
        `{"end":true,"documents":0,"sha256":"${'0'.repeat(64)}"}`,
        texts[index]?.replace('{', "{'a':1,") ?? '',
        `// ${texts[index]}`,
      ]),
    ];
  }),
  inLine('depths', { count: 150, says: ['too-deep'] }, (chance) => {
    const { index, line, path } = placeIn(chance, () => true);
    return [index, withRaw(line, path, deep(chance))];
  }),
  inLine(
    'keys of prototypes',
    { count: 150, says: ['key-forbidden'] },
    (chance) => [...withKey(chance, chance.pick(forbidden))] as const,
  ),
  inLine('keys that are there twice', { count: 150, says: ['key-repeated'] }, withKeyTwice),
  inLine('numbers that can’t be kept', { count: 150, says: ['number-out-of-range'] }, (chance) => {
    const { index, line, path } = placeIn(chance, (value) => typeof value === 'number');
    return [index, withRaw(line, path, chance.pick(numbers))];
  }),
  inLine('wrong types at any place', { count: 240, says: ['bad-document', 'no-document', 'id-differs'] }, (chance) => {
    const { index, line, path } = placeIn(chance, () => true);
    return [index, JSON.stringify(placed(line, path, otherType(at(line, path), chance)))];
  }),
  inLine('halves of characters', { count: 80, says: ['bad-text'] }, (chance) => {
    const { index, line, path } = placeIn(chance, textPlace);
    return [
      index,
      withRaw(line, path, chance.pick(['"\\ud800"', '"a\\udfff"', '"\\udc00\\ud800"', '"\\ud83c"', '"\\uDBFFx"'])),
    ];
  }),
  plainOnly(
    inLine('halves of characters in the file itself', { count: 20, says: ['bad-text'] }, (chance) => {
      const { index, line, path } = placeIn(chance, textPlace);
      return [index, withRaw(line, path, `"${chance.pick(['\ud800', 'a\udfff', '\udc00\ud800'])}"`)];
    }),
  ),
  inLine('texts without end', { count: 30, says: ['string-too-long', 'line-too-long'] }, (chance) => {
    const { index, line, path } = placeIn(chance, textPlace);
    return [
      index,
      withRaw(line, path, `"${chance.pick(['a', '🌿', '\\u0061']).repeat(chance.pick([2 ** 20 + 1, 2 ** 21 + 8]))}"`),
    ];
  }),
  inLine('keys without end', { count: 20, says: ['too-many-keys'] }, (chance) => {
    const { index, line, path } = placeIn(chance, () => true);
    const many = Array.from({ length: chance.pick([257, 20_000]) }, (_, key) => `"${key * 1024}":0`).join(',');
    return [index, withRaw(line, path, `{${many}}`)];
  }),
  inLine('content that no class can have', { count: 80, says: ['unsound'] }, unsoundSession),
  inLine(
    'pictures, patterns and things of the library that can’t be kept',
    { count: 100, says: ['unsound'] },
    unsoundBelonging,
  ),
  inLine('documents of a later version', { count: 60, says: ['newer'] }, (chance) => {
    const index = chance.whole(good.length);
    return [index, JSON.stringify(placed(good[index], ['document', 'version'], chance.pick([5, 99, 1e9])))];
  }),
  {
    name: 'ids that are there twice',
    count: 60,
    says: ['id-repeated'],
    control,
    make: (chance, secret) => {
      const line = chance.pick(good.filter(({ kind }) => kind !== 'settings'));
      const id = chance.pick([line.id, line.id.toUpperCase()]);
      const twice = placed(
        placed(placed(line, ['id'], id), ['document', 'id'], id),
        ['document', 'plan', 'id'],
        line.kind === 'classes' ? id : 'x',
      );
      return inEnvelope([...texts, JSON.stringify(twice)], secret);
    },
  },
  {
    name: 'more documents than a package holds',
    count: 4,
    says: ['too-many-documents'],
    control,
    make: (_, secret) =>
      inEnvelope(
        Array.from(
          { length: secret === null ? 100_001 : 100_002 },
          (__, each) => `{"kind":"classes","id":"c${each}","document":{}}`,
        ),
        null,
      ),
  },
  plainOnly(
    toText(
      'ends that are missing or wrong',
      { count: 80, says: ['cut-off', 'altered', 'after-the-end', 'no-document', 'bad-json', 'number-out-of-range'] },
      spoiledEnd,
    ),
  ),
  toText(
    'lines in another order',
    { count: 60, says: ['not-a-package', 'altered', 'after-the-end', 'cut-off', 'wrong-key', 'unsound'] },
    shuffled,
  ),
  sealedOnly(toText('seals from elsewhere', { count: 60, says: ['altered', 'wrong-key'] }, fromOther)),
  toText('files that were cut off', { count: 46, says: ['cut-off', 'not-a-package'] }, (text, chance) =>
    text.slice(0, chance.whole(text.length)),
  ),
  sealedOnly(
    toText(
      'passphrases that cost too much',
      { count: 30, says: ['cost-too-high', 'not-a-package'] },
      (text, chance) => {
        const { sealed } = JSON.parse(text.split('\n')[0] ?? '') as { sealed: object };
        return withHeader({ format: 'breathingroom', version: 1, sealed: { ...sealed, cost: chance.pick(costs) } })(
          text,
        );
      },
    ),
  ),
  toText('first lines of other files', { count: 30, says: ['not-a-package', 'newer'] }, (text, chance) =>
    withHeader(chance.pick(headers))(text),
  ),
  toText('files of other programs', { count: 20, says: ['not-a-package', 'cut-off', 'bad-text'] }, (text, chance) =>
    chance.pick([
      'PK\u0003\u0004'.padEnd(5000, '\u0000'),
      '',
      '\n',
      '\u0000'.repeat(4000),
      '<html></html>\n',
      '{"sessions":[]}\n',
      text.replaceAll('\n', '\r'),
      [...text].join('\u0000'),
      `\uFEFF\uFEFF${text}`,
      ` \n${text}`,
      'ÿþ{',
      `${text.split('\n')[0]}`,
    ]),
  ),
];

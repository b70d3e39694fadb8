import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type ColumnId, columnIds } from '#core/billing/export-columns';
import { columnSets } from '#core/billing/export-profile';
import { fillBilledYear } from '#test/world/billed-year';
import { value } from '#test/world/group-of-mondays';
import { openProgram, press } from '#test/world/open-program';
import { readSealedZip } from '#test/world/read-sealed-zip';
import { temporaryFolder } from '#test/world/temporary-folder';

const range = { from: '2026-10-01', to: '2026-11-30' };
const least = [...columnSets.least];
const usual = {
  ...range,
  rows: 'attended' as const,
  columns: least as readonly ColumnId[],
  form: 'csv-machine' as const,
  delimiter: ',' as const,
  purpose: 'for-billing' as const,
  passphrase: null,
};

async function exporting(folder = temporaryFolder()) {
  const program = await openProgram(folder);
  await fillBilledYear(program, { people: 6, meetings: 6, signed: 3, covered: 4 }, '2026-11-16');
  const { facilitator } = program;
  const file = async (more: object = {}) => {
    const pieces: Buffer[] = [];
    for await (const piece of await facilitator.exportFile({ ...usual, ...more })) {
      if ('text' in piece) pieces.push(Buffer.from(piece.text, 'base64'));
      else if ('done' in piece) return { bytes: Buffer.concat(pieces), made: piece.done };
      else return { refused: piece.refused };
    }
    throw new Error('no end');
  };
  const made = async (more: object = {}) => {
    const whole = await file(more);
    if ('refused' in whole) throw new Error(whole.refused);
    return whole;
  };
  return { ...program, file, made };
}

function rowsIn(bytes: Buffer) {
  return Papa.parse<Record<string, string>>(bytes.toString(), { header: true, skipEmptyLines: true }).data;
}

test('a file holds the lines of the screen, line by line and cent by cent, but of signed classes alone', async () => {
  const { facilitator, made } = await exporting();
  const { lines } = await value(facilitator.billingLines(range));
  const signed = lines.filter(({ reasons }) => reasons.every(({ kind }) => kind !== 'not-signed'));
  const { bytes, made: told } = await made();
  const rows = rowsIn(bytes);
  expect(rows.map(({ session_id: id, service_date: day, charge, lane }) => [id, day, charge, lane])).toEqual(
    signed.map(({ session, day, charge, lane }) => [session, day, (charge / 100).toFixed(2), lane]),
  );
  expect(told).toMatchObject({
    name: 'billing-lines_2026-10-01_2026-11-30.csv',
    sessions: 3,
    lines: signed.length,
    ready: signed.filter(({ isReady }) => isReady).length,
    total: signed.reduce((sum, { charge }) => sum + charge, 0),
    unsigned: 1,
    unusable: [],
  });
});

test('what the preview counts is what the file holds, in each form', async () => {
  const { facilitator, made } = await exporting();
  for (const rows of ['attended', 'everybody'] as const) {
    const preview = await value(facilitator.exportPreview({ ...range, rows, columns: least }));
    for (const form of ['csv', 'csv-machine', 'xlsx', 'fhir'] as const) {
      const { made: told } = await made({ rows, form });
      const { sessions, lines, ready, total, unsigned } = told;
      expect({ sessions, lines, ready, total, unsigned }).toEqual({
        sessions: preview.sessions,
        lines: preview.lines,
        ready: preview.ready,
        total: preview.total,
        unsigned: preview.unsigned,
      });
    }
    expect(preview.rows).toHaveLength(5);
    expect(preview.columns).toEqual(columnIds.filter((id) => least.includes(id)));
  }
});

test('the record holds everybody of the lists, absent ones too, the least columns nobody’s name', async () => {
  const { facilitator, made } = await exporting();
  const everybody = rowsIn((await made({ rows: 'everybody', columns: columnSets.everything })).bytes);
  expect(everybody).toHaveLength(18);
  expect(new Set(everybody.map(({ status }) => status))).toEqual(new Set(['present', 'late', 'absent', 'excused']));
  expect(everybody.every(({ last_name: name }) => name !== '')).toBe(true);
  const people = await facilitator.people();
  const { bytes } = await made();
  for (const { given, family } of people) for (const name of [given, family]) expect(bytes.includes(name)).toBe(false);
});

test('a file under a passphrase opens with it alone, and its name tells of nobody', async () => {
  const { made, file } = await exporting();
  const passphrase = 'a long enough passphrase';
  const sealed = await made({ passphrase });
  const plain = await made();
  expect(sealed.made.name).toBe('billing-lines_2026-10-01_2026-11-30.zip');
  expect(readSealedZip(sealed.bytes, passphrase)).toEqual({ name: plain.made.name, bytes: plain.bytes });
  expect(await file({ passphrase: 'short' })).toEqual({ refused: 'weak-passphrase' });
  expect(await file({ from: '2026-12-01', to: '2026-11-01' })).toEqual({ refused: 'bad-range' });
});

test('the audit keeps what a file was made for and whether it was sealed', async () => {
  const { facilitator, made } = await exporting();
  await made({ purpose: 'for-auditor' });
  expect(JSON.stringify(await value(facilitator.audit(range)))).toContain('"fields":["for-auditor","not-sealed"]');
});

test('lines that were billed say in which document, and stay in the file', async () => {
  const { facilitator, made } = await exporting();
  const before = await made();
  await value(facilitator.makeBatch({ key: press(), ...range, lane: 'claim', lines: null, purpose: 'November' }));
  const { bytes, made: told } = await made();
  const rows = rowsIn(bytes);
  expect(
    rows.filter(({ billing }) => billing === 'billed').every(({ document_no: no }) => /^BR-\d{6}$/.test(no ?? '')),
  ).toBe(true);
  expect(rows.filter(({ billing }) => billing === 'billed').length).toBeGreaterThan(5);
  expect([told.lines, told.total]).toEqual([before.made.lines, before.made.total]);
});

test('a choice of columns is kept once for one press, changed by its id, taken away and brought back', async () => {
  const folder = temporaryFolder();
  const first = await exporting(folder);
  const key = press();
  const profile = {
    id: '',
    name: 'For Dana',
    rows: 'attended' as const,
    columns: least,
    form: 'csv' as const,
    delimiter: ';' as const,
  };
  const kept = await value(first.facilitator.saveExport({ key, profile }));
  expect(await value(first.facilitator.saveExport({ key, profile }))).toEqual(kept);
  const [own] = kept;
  if (own === undefined) throw new Error('nothing kept');
  await value(
    first.facilitator.saveExport({
      key: press(),
      profile: { ...own, columns: [...own.columns], name: 'For Dana, monthly' },
    }),
  );
  expect(await value(first.facilitator.removeExport({ id: own.id }))).toEqual([]);
  expect(await first.facilitator.removeExport({ id: own.id })).toEqual({ done: false, why: 'no-such-export' });
  await value(first.facilitator.saveExport({ key: press(), profile: { ...own, columns: [...own.columns] } }));
  await first.close();
  const again = await openProgram(folder);
  expect(await value(again.facilitator.exports())).toEqual([own]);
});

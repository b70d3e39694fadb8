import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { SessionExport } from '#core/attendance/session-export';
import { attendanceHeader, attendanceRows } from '#files/attendance-csv';
import { plainText } from '#files/spreadsheet-text';
import { berlinEvening, chicagoEvening } from './exported-sessions';

/** A whole file, as the pieces of an export put it together. */
function attendanceCsv(sessions: readonly SessionExport[]): string {
  return [attendanceHeader(), ...sessions.map(attendanceRows)].join('');
}

/** Reads a file with a parser that shares no code with the writer. */
function readBack(csv: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test('the file of two evenings is the golden file, byte by byte', () => {
  const golden = readFileSync(new URL('./attendance.golden.csv', import.meta.url), 'utf8');
  expect(attendanceCsv([berlinEvening, chicagoEvening])).toBe(golden);
});

test('without sessions the file is its header', () => {
  const csv = attendanceCsv([]);
  expect(csv.startsWith('\uFEFFschema_version,session_id,')).toBe(true);
  expect(csv.endsWith(',distress_minutes,overrides,override_reasons,amended,signature_kind\r\n')).toBe(true);
  expect(readBack(csv)).toEqual([]);
});

test('every name is read back as it was entered, however nasty', () => {
  const rows = readBack(attendanceCsv([berlinEvening]));
  expect(rows.map((row) => plainText(row['name'] ?? ''))).toEqual(berlinEvening.lines.map(({ name }) => name));
  expect(rows.map((row) => row['participant_code'])).toEqual(berlinEvening.lines.map(({ code }) => code));
});

test('minutes and the head count are plain numbers, and empty where nobody can say', () => {
  const rows = readBack(attendanceCsv([berlinEvening]));
  expect(rows.map((row) => row['minutes'])).toEqual(['61', '61', '43', '61', '', '', '61']);
  expect(new Set(rows.map((row) => row['head_count']))).toEqual(new Set(['5']));
});

test('rests are told in whole minutes, rounded up, and each reason stands behind what it is for', () => {
  const [row] = readBack(attendanceCsv([berlinEvening]));
  expect(row).toMatchObject({ pauses_minutes: '3', distress_minutes: '4', overrides: 'paused;added;distress' });
  expect(row?.['override_reasons']).toBe('paused: =Someone rang; the door was locked; distress: Line\r\nbreak');
});

test('whoever was amended says so, and so does how each person signed', () => {
  const rows = readBack(attendanceCsv([berlinEvening]));
  expect(rows.map((row) => row['amended'])).toEqual(['no', 'no', 'yes', 'no', 'no', 'no', 'no']);
  expect(rows.map((row) => row['signature_kind'])).toEqual(['', 'paper', '', '', '', '', '']);
});

test('an evening in Chicago keeps its own date although it is the next day in UTC', () => {
  const [row] = readBack(attendanceCsv([chicagoEvening]));
  expect(row).toMatchObject({
    service_date: '2026-11-19',
    planned_start: '2026-11-19T19:30:00',
    tz_offset: 'UTC-06:00',
    actual_start: '',
    status: 'unmarked',
    signed_by: '',
  });
});

test('any names and titles are read back exactly, and no text cell can start a formula', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 24 }),
    fc
      .array(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "'", '"', ',', ' ', 'x', '0'),
        { maxLength: 8 },
      )
      .map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(nasty, nasty, nasty, (name, classTitle, facilitator) => {
      const overrides = [{ what: 'paused' as const, reason: name }];
      const lines = berlinEvening.lines.map((line) => ({ ...line, name }));
      const rows = readBack(attendanceCsv([{ ...berlinEvening, classTitle, facilitator, lines, overrides }]));
      expect(rows).toHaveLength(lines.length);
      for (const row of rows) {
        expect(plainText(row['name'] ?? '')).toBe(name);
        expect(plainText(row['class_title'] ?? '')).toBe(classTitle);
        expect(plainText(row['facilitator'] ?? '')).toBe(facilitator);
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    }),
  );
});

test('all records have the same number of cells and end with CR LF, the last too', () => {
  const csv = attendanceCsv([berlinEvening, chicagoEvening]);
  const { data } = Papa.parse<string[]>(csv, { newline: '\r\n' });
  expect(data.at(-1)).toEqual(['']);
  expect(new Set(data.slice(0, -1).map((record) => record.length))).toEqual(new Set([28]));
});

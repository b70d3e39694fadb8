import { expect, test } from 'vitest';
import { agendaParts } from '#core/library/agenda-parts';
import { readAgendaTable } from '#core/library/agenda-table';

const read = (text: string) => agendaParts(readAgendaTable(text));
const told = (text: string) =>
  read(text).parts.map(({ title, kind, duration }) => `${title} / ${kind} / ${duration / 60_000}`);

test('a table with a header is matched by the names of its columns', () => {
  const text = 'Topic,Notes,Duration\nWelcome,"Say hello, slowly",5\nBox breathing,,8 min\nGoodbye,,2';
  expect(readAgendaTable(text)).toMatchObject({ hasHeader: true, columns: ['title', 'notes', 'minutes'] });
  expect(told(text)).toEqual(['Welcome / welcome / 5', 'Box breathing / breathing / 8', 'Goodbye / closing / 2']);
  expect(read(text).parts[0]?.notes).toEqual(['Say hello, slowly']);
  expect(read(text).problems).toEqual([]);
});

test('lengths follow from times of day where no length is written, past noon and midnight too', () => {
  const text = 'Time\tWhat\n11:45 pm\tWelcome\n11:55 pm\tBody scan\n12:10 am\tClosing';
  expect(told(text)).toEqual(['Welcome / welcome / 10', 'Body scan / guided / 15', 'Closing / closing / 4']);
  expect(read(text).problems).toEqual([{ row: 4, is: 'no-minutes', cell: '' }]);
});

test('a table without a header, with semicolons, decimal commas, empty rows and a byte order mark is read', () => {
  const text = '\uFEFFAnkommen;5\n;;\n\nAtem üben;7,5\nPause;10 Min.\n';
  expect(readAgendaTable(text)).toMatchObject({ hasHeader: false, columns: ['title', 'minutes'] });
  expect(told(text).map((one) => one.split(' / ').at(-1))).toEqual(['5', '7.5', '10']);
});

test('what can not be used is told by its row, and nothing else is lost', () => {
  const text = `Title,Minutes\n,10\nTalk,soon\n${'x'.repeat(130)},5`;
  const { parts, problems } = read(text);
  expect(parts.map(({ title }) => title.length)).toEqual([4, 120]);
  expect(problems.map(({ row, is }) => `${row} ${is}`)).toEqual(['2 no-title', '3 no-minutes', '4 long-title']);
});

test.for([
  { cell: '1h 5m', minutes: 65 },
  { cell: '1h', minutes: 60 },
  { cell: '1.5 h', minutes: 90 },
  { cell: '0:10', minutes: 10 },
  { cell: '1:30', minutes: 90 },
  { cell: '10:00', minutes: 10 },
  { cell: "12'", minutes: 12 },
  { cell: '~7', minutes: 7 },
])('"$cell" is $minutes minutes', ({ cell, minutes }) => {
  expect(read(`Title,Minutes\nTalk,${cell}\nTalk,4`).parts[0]?.duration).toBe(minutes * 60_000);
});

test('ids are never the same, and no text is an agenda too', () => {
  const ids = read('Title,Minutes\nTalk,4\nTalk,5\nTalk,6').parts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(read('')).toEqual({ parts: [], problems: [] });
});

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

test.for([
  { says: 'the line that Excel begins with', text: 'sep=;\r\nTitle;Minutes\r\nWelcome;5\r\n"Talk, slowly";10' },
  {
    says: 'a title and a date above the header',
    text: 'Tuesday class,,\n12 May,,\nTitle,Minutes,Notes\nWelcome,5,\n"Talk, slowly",10,',
  },
  { says: 'a title above semicolons', text: 'Tuesday class\n\nTitle;Minutes\nWelcome;5\n"Talk, slowly";10' },
  { says: 'a quotation mark that nobody closed', text: 'Title;Minutes\nWelcome;5\nTalk, slowly;10;"on and on' },
  { says: 'numbers of rows', text: 'No.;Part;Min\n1;Welcome;5\n2;Talk, slowly;10' },
  { says: 'numbers of rows without a header', text: '1\tWelcome\t5\n2\tTalk, slowly\t10' },
  { says: 'lengths under `Time`', text: 'Item;Time\nWelcome;5\nTalk, slowly;10 min' },
  {
    says: 'figures that are no lengths before those that are',
    text: 'Size;Activity;Minutes\n8;Welcome;5\n8;Talk, slowly;10',
  },
  { says: 'a table in Markdown', text: '| Title | Minutes |\n|---|---:|\n| Welcome | 5 |\n| Talk, slowly | 10 |' },
  { says: 'times from and to', text: 'Time\tItem\n9:00-9:05\tWelcome\n9.05 – 9.15\tTalk, slowly' },
  { says: 'times without am and pm, past noon', text: 'When\tItem\n12:50\tWelcome\n12:55\tTalk, slowly\n1:05\t' },
  { says: 'minutes and seconds', text: 'Item;Length\nWelcome;5:00\nTalk, slowly;10:00' },
])('$says are read for what they are', ({ text }) => {
  expect(told(text)).toEqual(['Welcome / welcome / 5', 'Talk, slowly / talk / 10']);
});

test('one length in minutes and seconds tells how the others are meant', () => {
  expect(told('Item;Length\nTalk;3:00\nTalk;12:00')).toEqual(['Talk / talk / 3', 'Talk / talk / 12']);
});

test('hours without minutes are times of day', () => {
  expect(told('Time;Item\n9 am;Talk\n10am;Talk\n11 a.m.;Talk').slice(0, 2)).toEqual([
    'Talk / talk / 60',
    'Talk / talk / 60',
  ]);
});

test('a row that adds the others up is left out and told', () => {
  const text = 'Titel;Minuten\nAnkommen;5\nÜbung zu zweit;70\nSumme;75';
  expect(told(text)).toEqual(['Ankommen / welcome / 5', 'Übung zu zweit / activity / 70']);
  expect(read(text).problems).toEqual([{ row: 4, is: 'total', cell: 'Summe' }]);
});

test('times in no order are no lengths', () => {
  expect(read('Time;Item\n10:00;Talk\n9:00;Talk\n9:30;Talk').problems.map(({ row }) => row)).toEqual([2, 4]);
});

test('a header alone has no parts', () => {
  expect(read('Title;Minutes')).toEqual({ parts: [], problems: [] });
});

test('a list of one column keeps its commas and its first line', () => {
  const text = 'What is stress\nWelcome, everyone\nBreathing\nClosing';
  expect(read(text).parts.map(({ title }) => title)).toEqual(text.split('\n'));
  expect(read('Agenda\nWelcome\nClosing').parts.map(({ title }) => title)).toEqual(['Welcome', 'Closing']);
});

test('a cell of nothing but spaces holds nobody up', () => {
  const far = `9:00${' '.repeat(300_000)}x`;
  const before = performance.now();
  read(`Time;Item\n${far};Talk\n${far};Talk`);
  expect(performance.now() - before).toBeLessThan(2000);
});

test('no more columns are asked about than an agenda has', () => {
  expect(readAgendaTable(`Title,Minutes\n${'x,'.repeat(10_000)}`).width).toBe(30);
});

import {
  type ProgrammeChange,
  type ProgrammeClass,
  type ProgrammeReport,
  type ProgrammeSeat,
  programmeReport,
} from '#core/billing/programme-report';
import { sessionWho } from '#core/records/session-digest';
import { attended, guests } from '#core/session/mark';
import { civilDate } from '#core/time/civil';
import { programmeTable } from '#files/programme-csv';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { groupHere } from './group-record';
import type { House } from './house';
import { whoIsHere } from './people-digests';
import { within } from './records';
import { listedSessions } from './summary';
import { groupChangesOf } from './wellbeing-group';

/** Calendar years, both included, and whose classes. */
export interface ProgrammeAsked {
  readonly from: number;
  readonly to: number;
  /** Id; null: of all groups, and of none. */
  readonly group: string | null;
}

/** A report as a file. */
export interface ProgrammeFile {
  readonly name: string;
  readonly text: string;
}

/** Who was expected in a class or came, from what the index keeps of it. */
function seatsIn(list: unknown, keptId: (id: string) => string): readonly ProgrammeSeat[] {
  const read = sessionWho.safeParse(list);
  if (!read.success) return [];
  return read.data.who.flatMap(([person, mark, minutes]): readonly ProgrammeSeat[] => {
    if (mark === null || guests.includes(mark)) return [];
    return [{ person: keptId(person), came: attended.includes(mark), minutes }];
  });
}

async function classesOf(house: House, { from, to, group }: ProgrammeAsked) {
  const lists = new Map((await house.parts.store.index('sessions')).map(({ id, digest }) => [id, digest?.list]));
  const { keptId } = await whoIsHere(house);
  const range = { from: `${from}-01-01`, to: `${to}-12-31` };
  const held = (await listedSessions(house))
    .filter(within(range))
    .filter((summary) => summary.began !== null && summary.cancelled !== true)
    .filter((summary) => group === null || summary.group === group);
  const classes = held
    .filter(({ state }) => state === 'signed')
    .map(({ id, began, plannedStart, zone }): ProgrammeClass => {
      return { day: civilDate(began ?? plannedStart, zone), people: seatsIn(lists.get(id), keptId) };
    });
  return { classes, unsigned: held.length - classes.length };
}

async function changesOf(house: House, group: string | null): Promise<readonly ProgrammeChange[]> {
  if (group === null) return [];
  const told = await groupChangesOf(house, group);
  if (!told.done) return [];
  return told.value.flatMap(({ instrument, series }) =>
    series === null
      ? []
      : [{ title: instrument.name, people: series.count, before: series.before, after: series.after }],
  );
}

/** What a programme came to in some calendar years, with nobody to be made out in it. */
export async function tellProgramme(house: House, asked: ProgrammeAsked): Promise<Answer<ProgrammeReport>> {
  if (asked.from > asked.to) return refused('bad-range');
  const changes = await changesOf(house, asked.group);
  return house.serially(async () => {
    const group = asked.group === null ? null : await groupHere(house, asked.group);
    if (asked.group !== null && group === null) return refused('no-such-group');
    const { from, to } = asked;
    const title = group?.group.title ?? null;
    await writeAudit(house, [{ did: 'made', kind: 'report', target: asked.group ?? '' }]);
    return done(programmeReport({ from, to, group: title, changes, ...(await classesOf(house, asked)) }));
  });
}

/** The same as a table. */
export async function programmeFile(house: House, asked: ProgrammeAsked): Promise<Answer<ProgrammeFile>> {
  const told = await tellProgramme(house, asked);
  if (!told.done) return told;
  const kept = await house.serially(async () => {
    await writeAudit(house, [{ did: 'exported', kind: 'report', target: asked.group ?? '' }]);
    return done(null);
  });
  if (!kept.done) return kept;
  return done({ name: `programme_${asked.from}_${asked.to}.csv`, text: programmeTable(told.value) });
}

import { useState } from 'react';
import { act } from '#bridge/act';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { nameParts } from '#core/people/name-parts';
import { attended } from '#core/session/mark';
import { useAttempt } from '#ui/attempt';
import { useSay } from '#ui/say';
import type { EntryRow } from './entry-rows';
import { sheetInstant } from './sheet-instant';
import type { SheetLine } from './sheet-line';

/** Puts what a paper sheet says on disk, row by row. */
export interface SheetEntering {
  /** People of whom something is on its way to the disk. */
  readonly pending: ReadonlySet<string>;
  readonly enter: (row: EntryRow, line: SheetLine) => Promise<void>;
  readonly add: (name: string) => Promise<boolean>;
}

export function useSheetEntry(room: RoomSnapshot, sheet: string): SheetEntering {
  const say = useSay();
  const attempt = useAttempt();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const began = room.run.began?.at ?? room.plannedStart;
  const instantOf = (time: string | null) => (time === null ? null : sheetInstant(time, began, room.zone));
  const keep = async ({ no, line: { person } }: EntryRow, { mark, arrived, left }: SheetLine): Promise<void> => {
    if ((await attempt(act.mark(person, mark))) === null) return;
    if (arrived !== null || left !== null) {
      const reason = say(sheet === '' ? 'signin.enter-reason-paper' : 'signin.enter-reason', { sheet, row: no });
      const times = { arrived: instantOf(arrived), left: instantOf(left), reason };
      if ((await attempt(act.times(person, times))) === null) return;
    }
    // What is signed on paper is found again by the number of its sheet: without one, nobody has signed.
    if (attended.includes(mark) && sheet !== '')
      await attempt(act.signature(person, { kind: 'paper', sheet, row: no }));
  };
  return {
    pending,
    enter: async (row, line) => {
      const { person } = row.line;
      setPending((before) => new Set(before).add(person));
      await keep(row, line);
      setPending((before) => new Set([...before].filter((other) => other !== person)));
    },
    add: async (name) => {
      const { given, family } = nameParts(name);
      const joined = await attempt(act.join({ person: null, given, family, name, came: 'walk-in' }));
      return joined !== null;
    },
  };
}

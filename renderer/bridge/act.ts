import type { Answer } from '#api/answer';
import type { Guest } from '#api/expected-guests';
import type { Click } from '#core/session/click';
import type { Contract } from '#core/session/contract';
import type { Mark } from '#core/session/mark';
import type { Note } from '#core/session/notes';
import type { Signature } from '#core/session/signature';
import type { Command } from '#core/session/transport';
import type { Instant } from '#core/time/instant';
import { theLine } from './line';
import type { Heads, KnownTimes, RemarkMade, Walker } from './line-attendance';
import { pressKey } from './press-key';
import { theProgram } from './program';
import { deliver } from './send';

export type { Guest };

/** What the facilitator can do. Each resolves when it is on disk (a rehearsal: when it is done), or says why it was not done. */
export const act = {
  open: (opening: {
    classId: string;
    plannedStart: Instant | null;
    contract?: Contract;
    expected: readonly Guest[];
  }): Promise<Answer<string>> => {
    const key = pressKey();
    return deliver(() => theProgram().door.open.mutate({ key, ...opening, expected: [...opening.expected] }));
  },
  reopen: (id: string): Promise<Answer> => deliver(() => theProgram().door.reopen.mutate({ id })),
  closeLate: (id: string): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.closeLate.mutate({ key, id }));
  },
  leave: (): Promise<Answer> => theLine().leave(),
  command: (command: Command): Promise<Answer> => theLine().command(command),
  click: (what: Click): Promise<Answer> => theLine().click(what),
  undo: (): Promise<Answer> => theLine().undo(),
  addPerson: (name: string): Promise<Answer> => theLine().addPerson(name),
  mark: (person: string, mark: Mark | null): Promise<Answer> => theLine().mark(person, mark),
  prefer: (person: string, holds: boolean): Promise<Answer> => theLine().prefer(person, holds),
  join: (walker: Walker): Promise<Answer> => theLine().join(walker),
  times: (person: string, times: KnownTimes): Promise<Answer> => theLine().times(person, times),
  headCount: (heads: Heads): Promise<Answer> => theLine().headCount(heads),
  signature: (person: string, signature: Signature | null): Promise<Answer> => theLine().signature(person, signature),
  remark: (person: string, remark: RemarkMade): Promise<Answer> => theLine().remark(person, remark),
  note: (text: string, about: Note['about']): Promise<Answer> => theLine().note(text, about),
  reason: (event: string, text: string): Promise<Answer> => theLine().reason(event, text),
  sign: (signature: { by: string; credential: string; statement: string }): Promise<Answer> =>
    theLine().sign(signature),
} as const;

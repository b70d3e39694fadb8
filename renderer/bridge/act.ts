import type { Answer } from '#api/answer';
import type { Click } from '#core/session/click';
import type { Contract } from '#core/session/contract';
import type { Mark } from '#core/session/mark';
import type { Note } from '#core/session/notes';
import type { Command } from '#core/session/transport';
import type { Instant } from '#core/time/instant';
import { pressKey } from './press-key';
import { theProgram } from './program';
import { deliver } from './send';

/** What the facilitator can do. Each resolves when it is on disk, or says why it was not done. */
export const act = {
  open: (opening: {
    classId: string;
    plannedStart: Instant | null;
    contract?: Contract;
    expected: readonly string[];
  }): Promise<Answer<string>> => {
    const key = pressKey();
    return deliver(() => theProgram().door.open.mutate({ key, ...opening, expected: [...opening.expected] }));
  },
  reopen: (id: string): Promise<Answer> => deliver(() => theProgram().door.reopen.mutate({ id })),
  closeLate: (id: string): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.closeLate.mutate({ key, id }));
  },
  leave: (): Promise<Answer> => deliver(() => theProgram().door.leave.mutate()),
  command: (command: Command): Promise<Answer> => {
    const key = pressKey();
    const sent = command.ask === 'fit' ? { ...command, drop: [...command.drop] } : command;
    return deliver(() => theProgram().door.command.mutate({ key, command: sent }));
  },
  click: (what: Click): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.click.mutate({ key, what }));
  },
  undo: (): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.undo.mutate({ key }));
  },
  addPerson: (name: string): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.addPerson.mutate({ key, name }));
  },
  mark: (person: string, mark: Mark | null): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.mark.mutate({ key, person, mark }));
  },
  prefer: (person: string, holds: boolean): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.prefer.mutate({ key, person, holds }));
  },
  note: (text: string, about: Note['about']): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.note.mutate({ key, text, about }));
  },
  reason: (event: string, text: string): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.reason.mutate({ key, event, text }));
  },
  sign: (signature: { by: string; credential: string; statement: string }): Promise<Answer> => {
    const key = pressKey();
    return deliver(() => theProgram().door.sign.mutate({ key, ...signature }));
  },
} as const;

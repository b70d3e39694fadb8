import type { Door } from './door';
import type { Line, LineClock } from './line';
import { pressKey } from './press-key';
import { deliver } from './send';

/** The line to the program: each verb resolves when it is on disk, or says why it was not done. */
export function hostLine(door: Door, clock: LineClock): Line {
  /** One press, sent with one key however often it has to be sent. */
  const once = <T>(send: (key: string) => Promise<T>): Promise<T> => {
    const key = pressKey();
    return deliver(() => send(key));
  };
  return {
    clock,
    command: (command) => once((key) => door.command.mutate({ key, command })),
    click: (what) => once((key) => door.click.mutate({ key, what })),
    undo: () => once((key) => door.undo.mutate({ key })),
    addPerson: (name) => once((key) => door.addPerson.mutate({ key, name })),
    mark: (person, mark) => once((key) => door.mark.mutate({ key, person, mark })),
    prefer: (person, holds) => once((key) => door.prefer.mutate({ key, person, holds })),
    join: ({ name: _name, ...who }) => once((key) => door.join.mutate({ key, ...who })),
    times: (person, times) => once((key) => door.times.mutate({ key, person, ...times })),
    headCount: (heads) => once((key) => door.headCount.mutate({ key, ...heads })),
    signature: (person, signature) => once((key) => door.signature.mutate({ key, person, signature })),
    remark: (person, remark) => once((key) => door.remark.mutate({ key, person, ...remark })),
    note: (text, about) => once((key) => door.note.mutate({ key, text, about })),
    reason: (event, text) => once((key) => door.reason.mutate({ key, event, text })),
    sign: (signature) => once((key) => door.sign.mutate({ key, ...signature })),
    leave: () => deliver(() => door.leave.mutate()),
  };
}

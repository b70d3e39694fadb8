import { z } from 'zod';
import { type PageLine } from '#test/world/page-line';

/** What is looked at of the room. */
const room = z.object({
  session: z.string(),
  run: z.object({ playback: z.string(), part: z.string().nullable() }),
  people: z.array(z.object({ person: z.string(), name: z.string(), mark: z.string().nullable() })),
});

/** The room as a host tells it over a line; null while no class is open. */
export async function roomOver(line: PageLine): Promise<z.infer<typeof room> | null> {
  return room.nullable().parse(await line.look('room'));
}

let presses = 0;

/** Does something over a line, once, with a key of its own. */
export function tell(line: PageLine, verb: string, input: object = {}): Promise<unknown> {
  presses += 1;
  return line.ask('mutation', verb, { key: `press-${process.pid}-${presses}`, ...input });
}

/** What a host answers when something is on disk. */
export const kept = { done: true, value: null };

/** Opens the first hour with some people expected and starts it; gives the session's id and the people's. */
export async function beginClass(line: PageLine, expected: readonly string[]) {
  await tell(line, 'open', { classId: 'first-hour', plannedStart: null, expected });
  await tell(line, 'command', { command: { ask: 'start' } });
  const begun = await roomOver(line);
  if (begun === null) throw new Error('the room is not open');
  return { session: begun.session, people: begun.people.map(({ person }) => person) };
}

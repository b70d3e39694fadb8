import { z } from 'zod';
import { openLine, type Page, type PageLine } from '#test/world/page-line';
import { testPassphrase } from '#test/world/unlocked';

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

const gate = z.object({ is: z.string() });

/** Opens a facilitator's line and the records behind it: with a key of their own in a new folder, otherwise with the passphrase of tests. */
export async function openRecords(page: Page): Promise<PageLine> {
  const line = await openLine(page);
  const { is } = gate.parse(await line.look('gate'));
  if (is === 'open') return line;
  const verb = is === 'new' ? 'createKeys' : 'unlock';
  const answer = z
    .object({ done: z.boolean() })
    .parse(await line.ask('mutation', verb, { passphrase: testPassphrase }));
  if (!answer.done) throw new Error(`the records were not opened: ${JSON.stringify(answer)}`);
  return line;
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

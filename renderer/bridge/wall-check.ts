import type { Answer } from '#api/answer';
import type { WallCheck } from '#core/session/wall-check';
import { followed } from './followed';
import { theProgram } from './program';

/** What the wall shows while the room is set up; null: nothing of the kind, undefined until the program has said. */
export const useWallCheck = followed<WallCheck | null>();

/** Has this window told of the wall's checks from here on. To be called once, by an entry, after `connect`. */
export function followWallCheck(): void {
  theProgram().door.wallCheck.subscribe(undefined, { onData: (value) => useWallCheck.setState({ value }) });
}

/** Shows a check on every wall, over everything; null puts it away. Answers how many walls there are. Refused while a class runs. */
export function showCheck(check: WallCheck | null): Promise<Answer<number>> {
  return theProgram().door.showCheck.mutate(check);
}

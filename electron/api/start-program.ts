import type { Machine } from './machine';
import { Program } from './program';

/** Once a second is often enough to notice a sleep, and cheap. */
const beatEvery = 1000;

/** The running program and the way to stop it. */
export interface StartedProgram {
  readonly program: Program;
  close(): Promise<void>;
}

/** Starts the program on a data folder: opened by the keychain where there is one, otherwise locked until somebody comes. */
export async function startProgram(machine: Machine): Promise<StartedProgram> {
  const program = new Program(machine);
  await program.begin();
  const beats = setInterval(
    () => void program.beat().catch((error: unknown) => machine.onTrouble('heartbeat', error)),
    beatEvery,
  );
  return {
    program,
    close: async () => {
      clearInterval(beats);
      await program.close();
    },
  };
}

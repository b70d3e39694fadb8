import type { Program } from '#api/program';
import type { OpenedFiles } from './opened-files';

/** Removes what the system was given to open as soon as the records are shut away. */
export async function clearWhenShut(program: Program, files: OpenedFiles, signal: AbortSignal): Promise<void> {
  for await (const { is } of program.gate.follow(signal)) if (is !== 'open') await files.clear();
}

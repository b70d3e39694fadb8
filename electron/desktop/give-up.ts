import { app, dialog } from 'electron';
import { enDesktop } from '#words/en-desktop';

/** Says in the terminal and in a box why the program can't go on, and ends it. */
export function giveUp(sentence: string, exitCode: number): never {
  process.stderr.write(`${sentence}\n`);
  if (app.isReady()) dialog.showErrorBox(enDesktop['desktop.cannot-start'], sentence);
  app.exit(exitCode);
  process.exit(exitCode);
}

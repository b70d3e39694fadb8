import { app } from 'electron';
import { enHost, fill } from '#words/en-host';

async function exitCodeOf(close: () => Promise<void>): Promise<number> {
  try {
    await close();
    return 0;
  } catch (error) {
    process.stderr.write(`${fill(enHost['host.not-closed'], { why: String(error) })}\n`);
    return 1;
  }
}

/** Before the program ends, however it is asked to, its data folder is closed. */
export function closeBeforeQuitting(close: () => Promise<void>): void {
  let closing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    // Unlike quit, exit asks nobody again.
    void exitCodeOf(close).then((code) => app.exit(code));
  });
}

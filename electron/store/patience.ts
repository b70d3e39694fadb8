import type { Disk } from './disk';
import { faultCode } from './fault-code';

// Virus scanners, indexers and sync programs on Windows hold a file open for a moment after it was written.
const passing: readonly (string | null)[] = ['EPERM', 'EACCES', 'EBUSY'];
const longest = 12_000;

/** Does a step again, more and more slowly for about 12 s, while another program seems to hold the file. */
export async function patiently(disk: Disk, step: () => Promise<void>): Promise<void> {
  let waited = 0;
  for (let pause = 10; ; pause = Math.min(pause * 2, 1_000)) {
    try {
      await step();
      return;
    } catch (error) {
      if (waited >= longest || !passing.includes(faultCode(error))) throw error;
    }
    await disk.wait(pause);
    waited += pause;
  }
}

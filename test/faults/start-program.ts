import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { StoreError } from '#core/ports/store-error';
import { openStore } from '#store/open-store';
import { testRing } from '#test/world/test-ring';

const say = (what: string) => writeSync(1, `${what}\n`);

const [folder = '.'] = process.argv.slice(2);
const input = createInterface({ input: process.stdin });
const told = input[Symbol.asyncIterator]();
say('ready');
const at = Number((await told.next()).value);
// All programs of a race begin in the same millisecond, as far as the machine can.
while (Date.now() < at);
try {
  const store = await openStore(folder, testRing);
  say('open');
  await told.next();
  await store.close();
  say('closed');
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  say(`${error.reason} ${error.heldBy ?? 'nobody'}`);
}
input.close();

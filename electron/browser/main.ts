import type { Machine } from '#api/machine';
import type { Vault } from '#core/ports/vault';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { systemClock } from '#machine/system-clock';
import { readOptions } from '#scripts/options';
import { enHost, fill } from '#words/en-host';
import { builtPages, pagesAreBuilt, startHost } from './host';
import { openBrowser } from './open-browser';
import { openData } from './open-data';
import { giveUp, remarkSentence, startSentence } from './say';

const read = readOptions(process.argv.slice(2));
if ('problem' in read) giveUp(read.problem, 2);
const { port = 0, data, open } = read.options;
if (!pagesAreBuilt(builtPages)) giveUp(enHost['host.pages-missing'], 1);

let opened: Vault | null = null;
async function thisMachine(): Promise<Machine> {
  const vault = await openData(data);
  opened = vault;
  return {
    vault,
    clock: systemClock(),
    ids: randomIds(),
    ...builtInLibrary(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    onTrouble: (what) => process.stderr.write(`${fill(enHost[`host.${what}-failed`], { path: vault.folder })}\n`),
    onRemark: (remark) => process.stderr.write(`${remarkSentence(remark)}\n`),
  };
}

const host = await startHost(thisMachine, { port, pages: builtPages }).catch(async (error: unknown) => {
  await opened?.close();
  return giveUp(startSentence(error, port), 1);
});
let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  try {
    await host.close();
  } catch (error) {
    giveUp(fill(enHost['host.not-closed'], { why: String(error) }), 1);
  }
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

// Whoever has read the address may also ask to stop.
process.stdout.write(`${fill(enHost['host.at'], { url: host.url })}\n`);
if (open) openBrowser(host.url);

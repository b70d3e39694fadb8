/**
 * The program on loopback, for benches: as it ships, or with `--ticks 30` as one that pushes its whole state to all windows so
 * many times a second besides, which is how timers that send ticks are built. Arguments: the data folder, the pages' folder.
 */
import { parseArgs } from 'node:util';
import { startHost } from '#browser/host';
import { openData } from '#browser/open-data';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { systemClock } from '#machine/system-clock';

const { values, positionals } = parseArgs({
  options: { ticks: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const [data = '', pages = ''] = positionals;
const host = await startHost(
  async () => ({
    vault: await openData(data),
    clock: systemClock(),
    ids: randomIds(),
    ...builtInLibrary(),
    zone: 'America/Denver',
    onTrouble: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
    onRemark: (remark) => process.stderr.write(`${JSON.stringify(remark)}\n`),
  }),
  { port: 0, pages },
);
const ticks = Number(values.ticks);
if (ticks > 0) setInterval(() => host.program.house?.publish(), 1000 / ticks);

process.on('message', (word) => {
  if (word === 'cpu') process.send?.(process.cpuUsage());
  else void host.close().then(() => process.exit(0));
});
process.send?.(host.url);

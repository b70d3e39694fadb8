/** What the terminal and the plain pages of the loopback host say. */
export const enHost = {
  'host.at': 'Breathing Room is at {url}',
  'host.needs-key': 'This page needs its key. Open the address that Breathing Room printed when it started.',
  'host.wrong-name': 'Breathing Room answers only under the address that it printed when it started.',
  'host.bad-address': 'This address makes no sense here.',
  'host.nothing-here': 'There is nothing here.',
  'host.only-reading': 'Pages can only be read here.',
  'host.port-in-use':
    'Port {port} is already in use. Choose another with --port, or leave it out for a free one. Nothing was changed.',
  'host.port-denied':
    'Port {port} may not be used by this account. Choose one above 1023, or leave it out. Nothing was changed.',
  'host.pages-missing': 'The pages are not built yet. Run npm start, which builds them.',
  'host.not-closed':
    'Breathing Room stopped, but the disk did not take its last steps: {why}. What was marked before is on disk.',
  'host.heartbeat-failed':
    'A sign of life could not be written to {path}. The class goes on; what was marked before is on disk.',
  'store.missing':
    'The folder {path} does not exist, so no data folder can be made in it. Create it, or name another with --data.',
  'store.not-a-folder': '{path} is a file, not a folder. Name a folder with --data. The file was left alone.',
  'store.read-only':
    'The data folder {path} is read-only, so nothing could be kept. Nothing was changed. Name another with --data.',
  'store.full': 'The disk that holds {path} is full. Nothing was changed. Free some space and start again.',
  'store.denied': 'This account may not use the data folder {path}. Nothing was changed. Name another with --data.',
  'store.in-use':
    'Breathing Room is already running on {path} (process {heldBy}). Go to its window, or close it first. Nothing was changed.',
  'store.newer':
    'The data folder {path} was written by a later version of Breathing Room. It was left alone. Please update first.',
  'store.closed': 'The data folder {path} was closed already.',
  'store.failed': 'The data folder {path} could not be opened: the disk answered with an error. Nothing was changed.',
  'remark.corrupt': '{kind}/{id} was damaged and could not be read. It was kept as {keptAs}; nothing was overwritten.',
  'remark.newer': '{kind}/{id} was written by a later version of Breathing Room. It was left alone in {keptAs}.',
  'remark.damaged-lines':
    '{kind}/{id}: damaged lines of its journal that could not be read: {lines}. They were kept in the quarantine folder; everything else was read.',
  'cli.usage':
    'Use: npm run -s cli -- export --data <folder> --from <YYYY-MM-DD> --to <YYYY-MM-DD> --out <folder>, or: npm run -s cli -- replay <scenarios.json>',
  'cli.cannot-read': 'The file {path} could not be read: {why}',
  'cli.not-json': 'The file {path} is not JSON.',
  'cli.not-scenarios': 'The file {path} does not hold scenarios of the format agenda-replay/1: {why}',
  'cli.bad-date': '"{date}" is not a date like 2026-11-23. Nothing was written.',
  'cli.bad-range': 'The range begins ({from}) after it ends ({to}). Nothing was written.',
  'cli.no-data': 'There is no data folder {path}. Nothing was written.',
  'cli.no-out': 'There is no folder {path} to write into. Create it first. Nothing was written.',
  'cli.failed': 'The sessions could not be read ({why}). Nothing was written.',
  'cli.out-exists': 'The file {path} exists already and was left alone. Move it, or name another folder with --out.',
  'cli.out-full': 'The disk is full, so {path} could not be written. Nothing was left behind.',
  'cli.out-denied': 'The file {path} may not be written by this account. Nothing was left behind.',
  'cli.out-failed': 'The file {path} could not be written: the disk answered with an error. Nothing was left behind.',
  'cli.unusable': 'A session could not be read and is not in the file. It was kept as {path}.',
  'cli.exported':
    'Wrote {path}: {sessions} signed sessions, {lines} attendance lines. Left out because unsigned: {unsigned}. The file is not sealed: keep it where health data may be.',
} as const;

/** Puts values into a sentence with {names}. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, session } from 'electron';
import { startProgram } from '#api/start-program';
import { builtPages, pagesAreBuilt } from '#browser/host';
import { remarkSentence } from '#browser/say';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { systemClock } from '#machine/system-clock';
import { readOptions } from '#scripts/options';
import { enDesktop } from '#words/en-desktop';
import { enHost, fill } from '#words/en-host';
import { answerWindows } from './answer-windows';
import { askWhileRunning } from './ask-while-running';
import { clearWhenShut } from './clear-when-shut';
import { followClass } from './follow-class';
import { giveUp } from './give-up';
import { keepChromiumQuiet } from './guard-chromium';
import { refuseNetwork } from './guard-network';
import { refusePermissions } from './guard-permissions';
import { lockWhenLeft } from './lock-when-left';
import { setMenu } from './menu';
import { openData } from './open-data';
import { OpenedFiles } from './opened-files';
import { keepToOwnFolder } from './own-folder';
import { closeBeforeQuitting } from './quit-cleanly';
import { noteWhatIsGone } from './restore-page';
import { announceScheme, servePages } from './serve-pages';
import { Windows } from './windows';

const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));

/** What is done as soon as Electron is ready. Resolves with what has to be done before it ends. */
async function open(): Promise<() => Promise<void>> {
  setMenu();
  const vault = await openData(data);
  const { program, close } = await startProgram({
    vault,
    clock: systemClock(),
    ids: randomIds(),
    ...builtInLibrary(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    onTrouble: (what) => process.stderr.write(`${fill(enHost[`host.${what}-failed`], { path: vault.folder })}\n`),
    onRemark: (remark) => process.stderr.write(`${remarkSentence(remark)}\n`),
  });

  // A session in memory: nothing of a class stays behind in Chromium's own files.
  const room = session.fromPartition('room');
  refusePermissions(room);
  refuseNetwork(room);
  refuseNetwork(session.defaultSession);
  servePages(room, builtPages);
  const windows = new Windows({ session: room, preload }, join(app.getPath('userData'), 'places.json'));
  const files = new OpenedFiles(join(app.getPath('userData'), 'opened'));
  // What a crash left behind.
  await files.clear();
  const door = answerWindows(program, windows, files);
  app.on('second-instance', () => windows.summon());
  lockWhenLeft(program);
  askWhileRunning(windows.facilitator, program);

  const over = new AbortController();
  void followClass(program, windows, over.signal);
  void clearWhenShut(program, files, over.signal);
  return async () => {
    over.abort();
    door.close();
    await files.clear();
    await close();
  };
}

// Electron is ready only when this file has run to its end: nothing here may wait, and what must be said before is said here.
app.setName(enDesktop['desktop.name']);
const read = readOptions(process.argv.slice(app.isPackaged ? 1 : 2));
if ('problem' in read) giveUp(read.problem, 2);
const { data } = read.options;
if (!pagesAreBuilt(builtPages)) giveUp(enHost['host.pages-missing'], 1);
// Under Wayland a window can't be placed on a display.
if (process.platform === 'linux') app.commandLine.appendSwitch('ozone-platform', 'x11');
keepToOwnFolder(data);
keepChromiumQuiet();
noteWhatIsGone();
announceScheme();
if (!app.requestSingleInstanceLock()) giveUp(enDesktop['desktop.already-open'], 1);
app.on('window-all-closed', () => app.quit());
const opened = app.whenReady().then(open);
opened.catch((error: unknown) => giveUp(String(error), 1));
closeBeforeQuitting(async () => (await opened)());

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { z } from 'zod';
import { findChromium } from '#scripts/find-chromium';
import { beginClass, openRecords, tell } from '#test/world/class-over-line';
import { framesOf } from '#test/world/frames';

const pages = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** Each window is looked at on its own display in a class: neither may be taken for one in the background. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
] as const;

/** What one run of a design came to. */
export interface Trial {
  /** From each press until it had reached the facilitator's page and the wall, and until these had drawn it; milliseconds. */
  readonly presses: readonly Reached[];
  /** While nobody pressed anything: messages a minute to and from both pages, and the share of one core that was used. */
  readonly messages: number;
  readonly hostCpu: number;
  readonly pagesCpu: number;
}

/** From one press on, milliseconds. */
export interface Reached {
  readonly room: { readonly told: number; readonly drawn: number };
  readonly wall: { readonly told: number; readonly drawn: number };
}

/** How one run goes. */
export interface TrialPlan {
  readonly program: string;
  /** How often the whole state is pushed each second; 0: never. */
  readonly ticks: number;
  readonly presses: number;
  /** How long it is left alone, milliseconds. */
  readonly rest: number;
}

const cpuTime = z.object({ user: z.number(), system: z.number() });
const processes = z.object({ processInfo: z.array(z.object({ type: z.string(), cpuTime: z.number() })) });

/** In a page: tells on the machine's clock of each press, of the snapshot that came of it, and of the first frame that shows the wall dark or light. */
function watchDark(): void {
  const marks: { readonly what: string; readonly at: number }[] = [];
  const now = (at = performance.now()): number => performance.timeOrigin + at;
  let wasDark = false;
  let screen = '"screen":"scene"';
  const Line = class extends WebSocket {
    constructor(address: string | URL, words?: string | string[]) {
      super(address, words);
      this.addEventListener('message', ({ data }) => {
        const [said] = /"screen":"\w+"/.exec(String(data)) ?? [];
        if (said === undefined || said === screen) return;
        screen = said;
        marks.push({ what: 'told', at: now() });
      });
    }
  };
  window.addEventListener('keydown', ({ timeStamp }) => marks.push({ what: 'press', at: now(timeStamp) }), true);
  const look = (): void => {
    const isDark = document.querySelector('.blackout[data-on]') !== null;
    if (isDark === wasDark) return;
    wasDark = isDark;
    // A frame is drawn after its animation callbacks; a message that is sent in one is heard when it has been.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => marks.push({ what: 'drawn', at: now() }));
      port1.start();
      port2.postMessage(null);
    });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  Object.assign(window, { WebSocket: Line, takeMarks: () => marks.splice(0) });
}

const marked = z.array(z.object({ what: z.string(), at: z.number() }));

type Marks = z.infer<typeof marked>;

/** What a page has noted since it was asked last, with the frame that it waits for. */
async function marksOf(page: Page): Promise<Marks> {
  const marks: Marks = [];
  for (let wait = 0; wait < 200; wait += 1) {
    marks.push(...marked.parse(await page.evaluate('window.takeMarks()')));
    if (marks.some(({ what }) => what === 'drawn')) return marks;
    await page.waitForTimeout(10);
  }
  throw new Error('a page did not draw what was pressed within two seconds');
}

async function pressed(room: Page, wall: Page): Promise<Reached> {
  await room.keyboard.press('b');
  // Nothing is asked of the pages while they are at it.
  await room.waitForTimeout(400);
  const [here, there] = [await marksOf(room), await marksOf(wall)];
  const at = (marks: Marks, what: string): number => marks.find((mark) => mark.what === what)?.at ?? Number.NaN;
  const press = at(here, 'press');
  const since = (marks: Marks) => ({ told: at(marks, 'told') - press, drawn: at(marks, 'drawn') - press });
  return { room: since(here), wall: since(there) };
}

/** Both windows of a class that breathes. */
async function openWindows(displays: Record<'near' | 'far', BrowserContext>, url: string) {
  const { origin, searchParams } = new URL(url);
  const line = await openRecords({ origin, key: searchParams.get('key') ?? '' });
  await beginClass(
    line,
    Array.from({ length: 20 }, (_, index) => `Person ${index}`),
  );
  await tell(line, 'command', { command: { ask: 'jump', part: 'belly-breathing' } });
  const wallAddress = z.string().parse(await line.ask('query', 'wallAddress'));
  line.socket.terminate();
  await displays.near.addInitScript(watchDark);
  await displays.far.addInitScript(watchDark);
  const [room, wall] = [await displays.near.newPage(), await displays.far.newPage()];
  await room.goto(url);
  await wall.goto(wallAddress);
  await room.getByRole('heading', { name: 'Belly breathing', level: 2 }).waitFor();
  await wall.locator('.layer').first().waitFor();
  return { room, wall };
}

/** Runs one design: presses, then rest. */
export async function windowTrial({ program, ticks, presses, rest }: TrialPlan): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'breathing-room-bench-'));
  const host = fork(program, [folder, pages, '--ticks', String(ticks)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...flags],
  });
  try {
    const [url] = z.tuple([z.string()]).parse((await once(host, 'message')).slice(0, 1));
    // Two windows, not two tabs of one, of which only one is in front.
    const displays = {
      near: await browser.newContext({ viewport: { width: 1366, height: 768 } }),
      far: await browser.newContext({ viewport: { width: 1920, height: 1080 } }),
    };
    const [near, far] = [framesOf(displays.near), framesOf(displays.far)];
    const { room, wall } = await openWindows(displays, url);
    const times: Reached[] = [];
    for (let count = -4; count < presses; count += 1) {
      const time = await pressed(room, wall);
      if (count >= 0) times.push(time);
      // Not in step with anything that ticks.
      await room.waitForTimeout(900 + ((count * 37) % 100));
    }
    const devtools = await browser.newBrowserCDPSession();
    const pagesCpu = async (): Promise<number> => {
      const { processInfo } = processes.parse(await devtools.send('SystemInfo.getProcessInfo'));
      return processInfo.filter(({ type }) => type === 'renderer').reduce((total, one) => total + one.cpuTime, 0);
    };
    const hostCpu = async (): Promise<number> => {
      host.send('cpu');
      const [{ user, system }] = z.tuple([cpuTime]).parse((await once(host, 'message')).slice(0, 1));
      return (user + system) / 1_000_000;
    };
    const frames = (): number => near(room).count + far(wall).count;
    const before = { frames: frames(), host: await hostCpu(), pages: await pagesCpu(), at: performance.now() };
    await room.waitForTimeout(rest);
    const seconds = (performance.now() - before.at) / 1000;
    return {
      presses: times,
      messages: ((frames() - before.frames) / seconds) * 60,
      hostCpu: ((await hostCpu()) - before.host) / seconds,
      pagesCpu: ((await pagesCpu()) - before.pages) / seconds,
    };
  } finally {
    await browser.close();
    const gone = once(host, 'exit');
    host.send('stop');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  }
}

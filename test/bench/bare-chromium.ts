import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { chromiumPath } from '#test/world/chromium';

const answers = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});
const targets = z.array(z.object({ id: z.string(), type: z.string(), webSocketDebuggerUrl: z.string() }));
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z
    .object({ text: z.string(), exception: z.object({ description: z.string().optional() }).optional() })
    .optional(),
});
const processes = z.object({ processInfo: z.array(z.object({ type: z.string(), id: z.number() })) });

type Ask = (method: string, params?: object) => Promise<unknown>;

/** One page of a Chromium that nothing but this bench has touched. */
export interface BareChromium {
  /** What an expression comes to in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Runs a script in each document before its own, from the next `goto` on. */
  before(script: string): Promise<void>;
  goto(url: string): Promise<void>;
  /** Lays another tab over the page, so that it is hidden as people hide it. */
  cover(): Promise<void>;
  /** The processes that run pages. */
  renderers(): Promise<readonly number[]>;
  close(): Promise<void>;
}

/**
 * A Chromium as people have it: Playwright would switch off the throttling of hidden pages by flags, and tell every page that it is in
 * front. Only `flags` are added, and a page may sound without a click.
 */
export async function bareChromium(flags: readonly string[] = []): Promise<BareChromium> {
  const folder = await mkdtemp(join(tmpdir(), 'br-bare-'));
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
  const sound = '--autoplay-policy=no-user-gesture-required';
  const child = spawn(
    await chromiumPath(),
    [...args, sound, ...flags, '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await debugAddress(child);
  const browser = await connect(address);
  const listed = targets.parse(await (await fetch(`http://${new URL(address).host}/json`)).json());
  const first = listed.find(({ type }) => type === 'page');
  if (first === undefined) throw new Error('Chromium has opened no page');
  const page = await connect(first.webSocketDebuggerUrl);
  await page('Page.enable');
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await page('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails: wrong } = evaluated.parse(answer);
    if (wrong) throw new Error(`in the page: ${wrong.exception?.description ?? wrong.text}`);
    return result.value;
  };
  return {
    evaluate,
    before: async (source) => void (await page('Page.addScriptToEvaluateOnNewDocument', { source })),
    goto: async (url) => void (await page('Page.navigate', { url })),
    cover: async () => {
      await browser('Target.createTarget', { url: 'data:text/html,<title>Another</title>' });
      for (let tries = 0; (await evaluate('document.visibilityState')) !== 'hidden'; tries += 1) {
        if (tries > 50) throw new Error('the page is not hidden by the tab that lies over it');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    renderers: async () =>
      processes
        .parse(await browser('SystemInfo.getProcessInfo'))
        .processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : [])),
    close: async () => {
      const gone = once(child, 'exit');
      await browser('Browser.close').catch(() => child.kill());
      await gone;
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Chromium tells on its error output where it is to be reached. */
function debugAddress(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  child.stderr?.on('data', (piece) => {
    if (said.length > 100_000) return;
    said += String(piece);
    const [, address] = /listening on (ws:\S+)/.exec(said) ?? [];
    if (address !== undefined) resolve(address);
  });
  child.once('exit', () => reject(new Error(`Chromium did not start: ${said}`)));
  return promise;
}

async function connect(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { readonly keep: (value: unknown) => void; readonly fail: (cause: Error) => void }>();
  let asked = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = answers.parse(JSON.parse(String(data)));
    const one = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || one === undefined) return;
    waiting.delete(id);
    if (error) one.fail(new Error(error.message));
    else one.keep(result);
  });
  await once(socket, 'open');
  return async (method, params = {}) => {
    asked += 1;
    const id = asked;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    waiting.set(id, { keep: resolve, fail: reject });
    socket.send(JSON.stringify({ id, method, params }));
    return promise;
  };
}

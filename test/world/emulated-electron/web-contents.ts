import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Route } from 'playwright';
import { inward, outward } from './address';
import { preventable } from './app';
import { ipcMain, PagePorts } from './ipc';
import { type FromPage, type Invoked, pageWorld, type ToPage } from './page-world';
import type { Session } from './session';

export interface WebPreferences {
  readonly session: Session;
  readonly preload: string;
}

interface PrintOptions {
  readonly pageSize: string;
  readonly generateTaggedPDF: boolean;
  readonly generateDocumentOutline: boolean;
  readonly preferCSSPageSize: boolean;
  readonly printBackground: boolean;
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** The name under which a page's preload finds the line to this process, and this process finds the preload. */
const line = '__emulatedElectronLine';

let lastId = 0;

/** A page in a real Chromium, with the real preload in it, behind Electron's words for it. */
export class WebContents extends EventEmitter {
  readonly id: number;
  readonly preferences: WebPreferences;
  readonly page: Promise<Page>;
  targetId = '';
  #ports: PagePorts;
  #open: WindowOpenHandler = () => ({ action: 'allow' });
  /** Navigations that the program itself asked for are not announced. */
  #expected: string | null = null;
  #destroyed = false;

  constructor(context: BrowserContext, preferences: WebPreferences) {
    super();
    lastId += 1;
    this.id = lastId;
    this.preferences = preferences;
    this.#ports = new PagePorts((words) => void this.#say(words));
    this.page = this.#prepare(context);
  }

  async #prepare(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    this.targetId = (await devtools.send('Target.getTargetInfo')).targetInfo.targetId;
    await devtools.detach();
    await page.exposeBinding(line, ({ frame }, words: FromPage) => this.#hear(frame, words));
    const preload = readFileSync(this.preferences.preload, 'utf8');
    const scope = `function (require, module = { exports: {} }, exports = module.exports) {\n${preload}\n}`;
    await page.addInitScript({ content: `(${String(pageWorld)})(${JSON.stringify(line)}, ${scope})` });
    await page.route('**/*', (route) => this.#route(page, route));
    page.on('popup', (popup) => void this.#popup(popup));
    page.on('load', () => this.emit('did-finish-load'));
    page.on('close', () => {
      this.#destroyed = true;
      this.#ports.loseAll();
      this.emit('destroyed');
    });
    return page;
  }

  async #say(words: ToPage): Promise<void> {
    const page = await this.page;
    if (this.#destroyed) return;
    await page
      .evaluate(({ ear, said }) => Reflect.get(window, ear)(said), { ear: line, said: words })
      // A page that is being left or closed hears nothing more, and its ports are lost with it.
      .catch(() => undefined);
  }

  #frameSeenByProgram(page: Page, frame: Frame) {
    const parent = frame === page.mainFrame() ? null : {};
    return { url: inward(frame.url()), parent };
  }

  async #hear(frame: Frame, words: FromPage): Promise<Invoked> {
    if (words.is === 'new document') {
      this.#ports.loseAll();
      return { value: null };
    }
    if (words.is === 'port' || words.is === 'port-closed') {
      this.#ports.hear(words);
      return { value: null };
    }
    const event = { sender: this, senderFrame: this.#frameSeenByProgram(frame.page(), frame) };
    if (words.is === 'invoke') return ipcMain.invoked(event, words.channel, words.args);
    ipcMain.emit(words.channel, { ...event, ports: this.#ports.take(words.ports) }, words.message);
    return { value: null };
  }

  async #route(page: Page, route: Route): Promise<void> {
    const request = route.request();
    const url = inward(request.url());
    if (request.isNavigationRequest() && url !== this.#expected) {
      const isMainFrame = request.frame() === page.mainFrame();
      const event = preventable({ url, isMainFrame });
      this.emit('will-frame-navigate', event);
      if (isMainFrame) this.emit('will-navigate', event);
      if (event.defaultPrevented) return route.abort('aborted');
    }
    if (!(await this.preferences.session.lets(url))) return route.abort('blockedbyclient');
    if (url === request.url()) return route.continue();
    const { protocol } = this.preferences.session;
    const answer = await protocol.answer(new Request(url, { method: request.method(), headers: request.headers() }));
    const body = Buffer.from(await answer.arrayBuffer());
    return route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body });
  }

  async #popup(popup: Page): Promise<void> {
    const { action } = this.#open({ url: inward(popup.url()) });
    if (action === 'deny') await popup.close();
  }

  async load(address: string): Promise<void> {
    const page = await this.page;
    const { session } = this.preferences;
    const url = outward(address);
    const { origin } = new URL(url);
    await page.context().grantPermissions([...(await session.granted(this, origin))], { origin });
    this.#expected = inward(url);
    try {
      await page.goto(url, { waitUntil: 'load' });
    } finally {
      this.#expected = null;
    }
    this.emit('ready-to-show');
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.page).evaluate(code);
  }

  /** Margins are those of Playwright: none, as the program asks. */
  async printToPDF(options: PrintOptions): Promise<Buffer> {
    return (await this.page).pdf({
      format: options.pageSize,
      tagged: options.generateTaggedPDF,
      outline: options.generateDocumentOutline,
      preferCSSPageSize: options.preferCSSPageSize,
      printBackground: options.printBackground,
    });
  }

  /** Without arguments: all that the program sends is a sign. */
  send(channel: string): void {
    void this.#say({ is: 'sent', channel });
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#open = handler;
  }

  /** The crash is only told: the page stays as it is until the program draws it anew. */
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  async close(): Promise<void> {
    this.#destroyed = true;
    await (await this.page).close();
  }
}

import type { BrowserContext, Page, WebSocket } from 'playwright';
import { z } from 'zod';

/** One message on a window's line. */
export interface Frame {
  readonly way: 'out' | 'in';
  readonly text: string;
}

/** Several messages that were due at once go as one. */
const oneOrMore = <T extends z.ZodType>(one: T) => z.union([z.array(one), one.transform((only) => [only])]);

const asked = z.object({ id: z.number(), method: z.string(), params: z.object({ path: z.string() }) });
const told = z.object({ id: z.number(), result: z.object({ type: z.string() }) });

/** All that goes over the lines of a window, from its first word on. */
export class Frames {
  readonly #all: Frame[] = [];

  listen(socket: WebSocket): void {
    const keep = (way: Frame['way']) => (frame: { readonly payload: string | Buffer }) => {
      this.#all.push({ way, text: String(frame.payload) });
    };
    socket.on('framesent', keep('out'));
    socket.on('framereceived', keep('in'));
  }

  /** How many there have been, to ask for those since. */
  get count(): number {
    return this.#all.length;
  }

  since(count: number): readonly Frame[] {
    return this.#all.slice(count);
  }

  /** What came since then, each message by what had been asked for: `room` for a snapshot of it. */
  toldSince(count: number): readonly string[] {
    const paths = new Map(
      this.#all.flatMap(({ way, text }) => {
        const said = way === 'out' ? oneOrMore(asked).safeParse(JSON.parse(text)).data : undefined;
        return (said ?? []).map(({ id, params }) => [id, params.path] as const);
      }),
    );
    return this.since(count).flatMap(({ way, text }) => {
      if (way === 'out') return [];
      const said = oneOrMore(told).safeParse(JSON.parse(text)).data;
      return said?.map(({ id }) => paths.get(id) ?? 'not asked for') ?? ['not understood'];
    });
  }
}

/** Listens to the lines of every window that a browser opens from now on. */
export function framesOf(context: BrowserContext): (page: Page) => Frames {
  const known = new Map<Page, Frames>();
  const of = (page: Page): Frames => {
    const frames = known.get(page) ?? new Frames();
    known.set(page, frames);
    return frames;
  };
  context.on('page', (page) => {
    page.on('websocket', (socket) => of(page).listen(socket));
  });
  return of;
}

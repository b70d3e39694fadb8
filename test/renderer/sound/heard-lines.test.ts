import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameAt, heardUntil, readyPage, timeOf, waitUntil } from '#test/world/listening';
import { openSoundPages, type SoundPages } from '#test/world/open-sound-page';

let pages: SoundPages;

beforeAll(async () => {
  pages = await openSoundPages();
});

afterAll(() => pages.close());

/** What a voice of the machine was given to say, and how that ended. */
interface Said {
  readonly text: string;
  readonly voice: string;
  readonly volume: number;
  readonly at: number;
}

/** No Chromium for tests has a voice: the machine's own speaking is played here, for two seconds a line. */
function playVoices(): void {
  const voice = (name: string, lang: string, localService = true) => ({
    name,
    lang,
    localService,
    default: false,
    voiceURI: name,
  });
  const all = [
    voice('Far Away', 'en-GB', false),
    voice('Anna', 'de-DE'),
    voice('Sam', 'en_US'),
    voice('Kate', 'en-GB'),
  ];
  const said: Said[] = [];
  let cancelled = 0;
  let timer = 0;
  class Utterance extends EventTarget {
    voice: { readonly name: string } | null = null;
    lang = '';
    volume = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => all,
    speak: (one: Utterance) => {
      said.push({ text: one.text, voice: one.voice?.name ?? '', volume: one.volume, at: performance.now() });
      timer = window.setTimeout(() => one.dispatchEvent(new Event('end')), 2000);
    },
    cancel: () => {
      cancelled += 1;
      clearTimeout(timer);
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.assign(window, { told: () => ({ said, cancelled }) });
}

async function speaking(choice = { speaks: true, voice: null as string | null }): Promise<Page> {
  const page = await readyPage(pages);
  await page.evaluate(playVoices);
  await page.evaluate((wish) => window.soundPage.player.setVoice(wish), choice);
  return page;
}

function told(page: Page): Promise<{ readonly said: readonly Said[]; readonly cancelled: number }> {
  return page.evaluate('told()');
}

function lines(page: Page, all: readonly { readonly id: string; readonly at: number; readonly language?: string }[]) {
  return page.evaluate(
    (list) =>
      window.soundPage.planAll({
        ambience: 'rain',
        lines: list.map((line) => ({ text: `Line ${line.id}`, language: 'en-GB', ...line })),
      }),
    all,
  );
}

test.concurrent('lines are said once, in time, by the first voice of this machine that speaks their language', async () => {
  const page = await speaking();
  const at = (await timeOf(page)) + 800;
  const plan = [
    { id: 'one', at },
    { id: 'two', at: at + 2500, language: 'de' },
    { id: 'three', at: at + 2600, language: 'fr' },
  ];
  await lines(page, plan);
  await waitUntil(page, at + 500);
  // Made again while the first is being said.
  await lines(page, plan);
  await waitUntil(page, at + 3500);
  const { said, cancelled } = await told(page);
  expect(said.map(({ text, voice }) => `${voice}: ${text}`)).toEqual(['Kate: Line one', 'Anna: Line two']);
  expect((said[0]?.at ?? 0) - at).toBeGreaterThan(-30);
  expect((said[0]?.at ?? 0) - at).toBeLessThan(1000);
  expect(cancelled).toBe(0);
  await page.close();
});

test.concurrent('a chosen voice says the lines of its language, and no line of another', async () => {
  const page = await speaking({ speaks: true, voice: 'Sam' });
  const at = (await timeOf(page)) + 600;
  await lines(page, [
    { id: 'one', at },
    { id: 'two', at: at + 2300, language: 'de-AT' },
  ]);
  await waitUntil(page, at + 3500);
  expect((await told(page)).said.map(({ voice }) => voice)).toEqual(['Sam', 'Anna']);
  await page.close();
});

test.concurrent('a voice breaks off when the class rests, when the sound is muted and when somebody needs care', async () => {
  const page = await speaking();
  const breaksOff = async (id: string, end: () => Promise<void>) => {
    const at = (await timeOf(page)) + 400;
    await lines(page, [{ id, at }]);
    await page.waitForFunction('told().said.at(-1)?.text === "Line ' + id + '"');
    const before = (await told(page)).cancelled;
    await end();
    expect((await told(page)).cancelled, id).toBe(before + 1);
  };
  await breaksOff('rest', () => page.evaluate(() => window.soundPage.planAll({})));
  await breaksOff('mute', () => page.evaluate(() => window.soundPage.levels({ muted: true })));
  await page.evaluate(() => window.soundPage.levels({ muted: false, volume: 0.6 }));
  await breaksOff('care', () => page.evaluate(() => window.soundPage.fade(3000)));
  expect((await told(page)).said.at(-1)?.volume).toBe(0.6);
  await page.close();
});

test.concurrent('nobody speaks where that was not chosen', async () => {
  const page = await speaking({ speaks: false, voice: null });
  const at = (await timeOf(page)) + 300;
  await lines(page, [{ id: 'one', at }]);
  await waitUntil(page, at + 1200);
  expect((await told(page)).said).toEqual([]);
  await page.close();
});

test.concurrent('ambience is softer for as long as a line is being said', async () => {
  const page = await speaking();
  const at = (await timeOf(page)) + 5500;
  await lines(page, [{ id: 'one', at }]);
  const heard = await heardUntil(page, at + 4500);
  const loudness = (from: number) => {
    const piece = heard.samples.subarray(frameAt(heard, from), frameAt(heard, from + 1000));
    return 10 * Math.log10(piece.reduce((total, sample) => total + sample * sample, 0) / piece.length);
  };
  const [before, during, after] = [loudness(at - 1500), loudness(at + 800), loudness(at + 3400)];
  expect(before - during).toBeGreaterThan(6.5);
  expect(before - during).toBeLessThan(9.5);
  expect(Math.abs(before - after)).toBeLessThan(1.5);
  await page.close();
});

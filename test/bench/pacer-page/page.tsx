import { createRoot } from 'react-dom/client';
import { pacing } from '#core/breathing/pacing';
import { parsePatterns } from '#core/breathing/parse-patterns';
import { pacerForms } from '#core/breathing/pattern';
import type { WallSnapshot } from '#core/session/snapshot';
import { plainLook } from '#core/session/wall-of';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';
import shipped from '#resources/classes/patterns.json' with { type: 'json' };
import { Wall } from '#scenes/wall';
import { SayProvider } from '#ui/say';
import { addWords } from '#ui/words-here';
import { enOnWall } from '#words/en-on-wall';
import { StatePacer } from './state-pacer';

addWords(enOnWall);
const query = new URLSearchParams(location.search);
const form = pacerForms.find((one) => one === query.get('form'));
const wanted = form === 'box' ? 'box-4' : 'even-5-5';
const pattern = parsePatterns(shipped).find(({ id }) => id === wanted);
const root = document.getElementById('root');
if (pattern === undefined || root === null) throw new Error(`expected a pattern ${wanted} and a place for the wall`);

const opened = Date.UTC(2026, 8, 14, 16, 0);
const now = (): Instant => instant(opened + performance.now());
const none = milliseconds(0);
const breathing = { pattern, leadIn: none };
const part = {
  id: 'breath',
  title: '',
  kind: 'breathing',
  duration: minutes(30),
  practice: true,
  prompt: '',
  breathing,
} as const;
const run = {
  playback: 'play',
  partStartedAt: instant(opened),
  pausedAt: null,
  paused: none,
  added: none,
  screen: 'scene',
  picture: null,
  message: '',
} as const;
const snapshot: WallSnapshot = {
  revision: 1,
  language: 'en',
  classTitle: '',
  zone: 'Europe/Berlin',
  plannedStart: instant(opened),
  part,
  homePractice: [],
  run,
  look: { ...plainLook, captions: false, motion: 'full', form: form ?? 'orb' },
  clockEpoch: 0,
};

function Contender({ layers }: { readonly layers: 'own' | 'none' }) {
  const paced = pacing(breathing, minutes(30));
  return (
    <div className="wall" data-wall="dusk">
      <div className="wall-drift">
        <section className="scene scene-breathing">
          <StatePacer pacing={paced} zero={instant(opened)} now={now} layers={layers} />
        </section>
      </div>
    </div>
  );
}

createRoot(root).render(
  <SayProvider zone="Europe/Berlin">
    {form === undefined ? (
      <Contender layers={query.get('form')?.includes('no layers') ? 'none' : 'own'} />
    ) : (
      <Wall snapshot={snapshot} now={now} />
    )}
  </SayProvider>,
);

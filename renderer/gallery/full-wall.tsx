import './full-wall.css';
import { useEffect, useMemo, useState } from 'react';
import { pacerForms } from '#core/breathing/pattern';
import type { WallLook, WallSnapshot } from '#core/session/snapshot';
import { PictureSource } from '#scenes/picture-source';
import { Wall } from '#scenes/wall';
import { now } from './sample-clock';
import { samplePicture } from './sample-pictures';
import { sampleWalls } from './sample-walls';
import { wallThemes } from './shown-walls';

type Screen = WallSnapshot['run']['screen'];

const screens: Readonly<Record<string, Screen>> = { b: 'blackout', h: 'hold' };
const motions = ['system', 'full', 'still'] as const;

function useScreen(): Screen {
  const [screen, show] = useState<Screen>('scene');
  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      const asked = screens[event.key];
      if (asked !== undefined) show((before) => (before === asked ? 'scene' : asked));
    };
    addEventListener('keydown', toggle);
    return () => removeEventListener('keydown', toggle);
  }, []);
  return screen;
}

function shownOn(snapshot: WallSnapshot, screen: Screen): WallSnapshot {
  return screen === 'scene' ? snapshot : { ...snapshot, run: { ...snapshot.run, screen } };
}

/** The look that an address asks for: `form=box`, `motion=still`, `least=0.06`, `captions=no`. */
function lookedAt(look: WallLook, query: URLSearchParams): WallLook {
  return {
    ...look,
    form: pacerForms.find((one) => one === query.get('form')) ?? look.form,
    motion: motions.find((one) => one === query.get('motion')) ?? look.motion,
    leastText: Number(query.get('least') ?? look.leastText),
    captions: query.get('captions') === 'no' ? false : look.captions,
  };
}

function asked(snapshot: WallSnapshot, query: URLSearchParams): WallSnapshot {
  const message = query.get('message') ?? snapshot.run.message;
  const language = query.get('dir') === 'rtl' ? 'ar' : snapshot.language;
  return { ...snapshot, language, look: lookedAt(snapshot.look, query), run: { ...snapshot.run, message } };
}

/**
 * One scene over the whole window, for screenshots: `?scene=orb&wall=dawn&at=90`, with `form`, `motion`, `least`,
 * `captions`, `message` and `dir` where they matter; B blacks it out, H holds it.
 */
export function FullWall({ query }: { readonly query: URLSearchParams }) {
  const screen = useScreen();
  const sample = sampleWalls.find(({ id }) => id === query.get('scene')) ?? sampleWalls[0];
  const theme = wallThemes.find((one) => one === query.get('wall')) ?? 'dusk';
  const at = Number(query.get('at') ?? sample?.at ?? 0);
  const snapshot = useMemo(
    () => sample && shownOn(asked(sample.snapshot(theme, at), query), screen),
    [sample, theme, at, query, screen],
  );
  if (snapshot === undefined) return null;
  return (
    <main className="full-wall">
      <PictureSource value={samplePicture}>
        <Wall snapshot={snapshot} now={now} check={sample?.check ?? null} />
      </PictureSource>
    </main>
  );
}

import './full-wall.css';
import { useEffect, useMemo, useState } from 'react';
import type { WallSnapshot } from '#core/session/snapshot';
import { Wall } from '#scenes/wall';
import { now } from './sample-clock';
import { sampleWalls, wallThemes } from './sample-walls';

type Screen = WallSnapshot['run']['screen'];

const screens: Readonly<Record<string, Screen>> = { b: 'blackout', h: 'hold' };

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

/** One scene over the whole window, for screenshots: `?scene=orb&wall=dawn&at=90`; B blacks it out, H holds it. */
export function FullWall({ query }: { readonly query: URLSearchParams }) {
  const screen = useScreen();
  const sample = sampleWalls.find(({ id }) => id === query.get('scene')) ?? sampleWalls[0];
  const theme = wallThemes.find((one) => one === query.get('wall')) ?? 'dusk';
  const at = Number(query.get('at') ?? sample?.at ?? 0);
  const snapshot = useMemo(() => sample && shownOn(sample.snapshot(theme, at), screen), [sample, theme, at, screen]);
  if (snapshot === undefined) return null;
  return (
    <main className="full-wall">
      <Wall snapshot={snapshot} now={now} motion={sample?.isStill === true ? 'still' : 'system'} />
    </main>
  );
}

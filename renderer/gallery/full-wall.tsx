import './full-wall.css';
import { useEffect, useMemo, useState } from 'react';
import type { WallSnapshot } from '#core/session/snapshot';
import { Wall } from '#scenes/wall';
import { now } from './sample-clock';
import { sampleWalls, wallThemes } from './sample-walls';

function useBlackout(): boolean {
  const [isBlack, setBlack] = useState(false);
  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      if (event.key === 'b') setBlack((before) => !before);
    };
    addEventListener('keydown', toggle);
    return () => removeEventListener('keydown', toggle);
  }, []);
  return isBlack;
}

function shownOn(snapshot: WallSnapshot, isBlack: boolean): WallSnapshot {
  return isBlack ? { ...snapshot, run: { ...snapshot.run, screen: 'blackout' } } : snapshot;
}

/** One scene over the whole window, for screenshots: `?scene=orb&wall=dawn&at=90`; B blacks it out. */
export function FullWall({ query }: { readonly query: URLSearchParams }) {
  const isBlack = useBlackout();
  const sample = sampleWalls.find(({ id }) => id === query.get('scene')) ?? sampleWalls[0];
  const theme = wallThemes.find((one) => one === query.get('wall')) ?? 'dusk';
  const at = Number(query.get('at') ?? sample?.at ?? 0);
  const snapshot = useMemo(() => sample && shownOn(sample.snapshot(theme, at), isBlack), [sample, theme, at, isBlack]);
  if (snapshot === undefined) return null;
  return (
    <main className="full-wall">
      <Wall snapshot={snapshot} now={now} motion={sample?.isStill === true ? 'still' : 'system'} />
    </main>
  );
}

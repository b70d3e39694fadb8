import './full-wall.css';
import { useMemo } from 'react';
import { Wall } from '#scenes/wall';
import { now } from './sample-clock';
import { sampleWalls, wallThemes } from './sample-walls';

/** One scene over the whole window, for screenshots: `?scene=orb&wall=dawn&at=90&blackout=1`. */
export function FullWall({ query }: { readonly query: URLSearchParams }) {
  const sample = sampleWalls.find(({ id }) => id === query.get('scene')) ?? sampleWalls[0];
  const theme = wallThemes.find((one) => one === query.get('wall')) ?? 'dusk';
  const at = Number(query.get('at') ?? sample?.at ?? 0);
  const snapshot = useMemo(() => sample?.snapshot(theme, at), [sample, theme, at]);
  if (snapshot === undefined) return null;
  return (
    <main className="full-wall">
      <Wall snapshot={snapshot} now={now} motion={sample?.isStill === true ? 'still' : 'system'} />
    </main>
  );
}

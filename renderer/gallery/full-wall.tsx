import './full-wall.css';
import { useEffect, useMemo, useState } from 'react';
import { pacerForms } from '#core/breathing/pattern';
import type { WallLook, WallSnapshot } from '#core/session/snapshot';
import { PictureSource } from '#scenes/picture-source';
import { Wall } from '#scenes/wall';
import { madeTexts } from './made-texts';
import { now } from './sample-clock';
import { samplePicture } from './sample-pictures';
import { sampleWalls } from './sample-walls';
import { wallThemes } from './shown-walls';

type Screen = WallSnapshot['run']['screen'];

const screens: Readonly<Record<string, Screen>> = { b: 'blackout', h: 'hold' };
const messages: Readonly<Record<string, string>> = { m: madeTexts.message, l: madeTexts.longMessage };
const motions = ['system', 'full', 'still'] as const;

/** Each key says what is shown until it, or another, is pressed. */
function useKeyed<Value>(values: Readonly<Record<string, Value>>, otherwise: Value): Value {
  const [key, press] = useState('');
  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      if (event.key in values) press((before) => (before === event.key ? '' : event.key));
    };
    addEventListener('keydown', toggle);
    return () => removeEventListener('keydown', toggle);
  }, [values]);
  return values[key] ?? otherwise;
}

function shownOn(snapshot: WallSnapshot, screen: Screen, message: string): WallSnapshot {
  const { run } = snapshot;
  return {
    ...snapshot,
    run: { ...run, screen: screen === 'scene' ? run.screen : screen, message: message === '' ? run.message : message },
  };
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

function askedFor(snapshot: WallSnapshot, query: URLSearchParams): WallSnapshot {
  const language = query.get('dir') === 'rtl' ? 'ar' : snapshot.language;
  return { ...snapshot, language, look: lookedAt(snapshot.look, query) };
}

/**
 * One scene over the whole window, for screenshots: `?scene=orb&wall=dawn&at=90`, with `form`, `motion`, `least`,
 * `captions` and `dir` where they matter; B blacks it out, H holds it, M and L write a message, short and as long as can be.
 */
export function FullWall({ query }: { readonly query: URLSearchParams }) {
  const screen = useKeyed(screens, 'scene');
  const message = useKeyed(messages, '');
  const sample = sampleWalls.find(({ id }) => id === query.get('scene')) ?? sampleWalls[0];
  const theme = wallThemes.find((one) => one === query.get('wall')) ?? 'dusk';
  const at = Number(query.get('at') ?? sample?.at ?? 0);
  const snapshot = useMemo(
    () => sample && shownOn(askedFor(sample.snapshot(theme, at), query), screen, message),
    [sample, theme, at, query, screen, message],
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

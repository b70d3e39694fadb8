import { parsePatterns } from '#core/breathing/parse-patterns';
import type { Pattern } from '#core/breathing/pattern';
import type { Part } from '#core/curriculum/class-plan';
import { parseClassPlan } from '#core/curriculum/parse-class-plan';
import type { WallLook, WallPart, WallSnapshot } from '#core/session/snapshot';
import { plainLook } from '#core/session/wall-of';
import { after, type Instant } from '#core/time/instant';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import firstHour from '#resources/classes/first-hour.json';
import allPatterns from '#resources/classes/patterns.json';
import secondHour from '#resources/classes/second-hour.json';
import { opened } from './sample-clock';

export type WallTheme = WallLook['theme'];

/** What a wall is told, in a theme, when its part has run for so many seconds. */
export type Shown = (theme: WallTheme, at: number) => WallSnapshot;

const patterns = parsePatterns(allPatterns);
const first = parseClassPlan(firstHour, patterns);
const second = parseClassPlan(secondHour, patterns);
const practice = first.parts.flatMap((part) => part.homePractice ?? []);

function blank(theme: WallTheme, plannedStart: Instant): WallSnapshot {
  const none = milliseconds(0);
  const run = {
    playback: 'stop',
    partStartedAt: null,
    pausedAt: null,
    paused: none,
    added: none,
    screen: 'scene',
    picture: null,
    message: '',
  } as const;
  return {
    revision: 1,
    language: 'en',
    classTitle: first.title,
    zone: 'Europe/Berlin',
    plannedStart,
    part: null,
    homePractice: practice,
    run,
    look: { ...plainLook, theme },
    clockEpoch: 0,
  };
}

function publicOf({ notes: _notes, source: _source, ...part }: Part): WallPart {
  return part;
}

/** A part of the classes that ship, by its id. */
export function samplePart(id: string): Part {
  const part = [...first.parts, ...second.parts].find((one) => one.id === id);
  if (part === undefined) throw new Error(`expected a part "${id}" in the classes that ship; the gallery shows it`);
  return part;
}

/** A breath pattern that ships, by its id. */
export function samplePattern(id: string): Pattern {
  const pattern = patterns.find((one) => one.id === id);
  if (pattern === undefined) throw new Error(`expected a pattern "${id}" among those that ship; the gallery shows it`);
  return pattern;
}

/** What the room may see of a part of the classes that ship. */
export function partOf(id: string): WallPart {
  return publicOf(samplePart(id));
}

/** A part of the classes that ship, running. */
export function playing(id: string): Shown {
  return playingPart(partOf(id));
}

/** Any part, running. */
export function playingPart(part: WallPart): Shown {
  return (theme, at) => {
    const shown = blank(theme, after(opened, minutes(-10)));
    return {
      ...shown,
      part,
      homePractice: part.homePractice ?? practice,
      run: { ...shown.run, playback: 'play', partStartedAt: after(opened, seconds(-at)) },
    };
  };
}

/** The same with something else about the run. */
export function changed(base: Shown, change: Partial<WallSnapshot['run']>): Shown {
  return (theme, at) => {
    const shown = base(theme, at);
    return { ...shown, run: { ...shown.run, ...change } };
  };
}

/** The same with another look. */
export function looking(base: Shown, change: Partial<WallLook>): Shown {
  return (theme, at) => {
    const shown = base(theme, at);
    return { ...shown, look: { ...shown.look, ...change } };
  };
}

/** The same in another language. */
export function speaking(base: Shown, language: string): Shown {
  return (theme, at) => ({ ...base(theme, at), language });
}

/** Before the class. */
export function welcome(theme: WallTheme, at: number): WallSnapshot {
  return blank(theme, after(opened, seconds(-at)));
}

export const wallThemes: readonly WallTheme[] = ['dusk', 'dawn', 'contrast'];

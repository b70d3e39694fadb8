import { parsePatterns } from '#core/breathing/parse-patterns';
import type { Part } from '#core/curriculum/class-plan';
import { parseClassPlan } from '#core/curriculum/parse-class-plan';
import type { WallLook, WallPart, WallSnapshot } from '#core/session/snapshot';
import { plainLook } from '#core/session/wall-of';
import { after, type Instant } from '#core/time/instant';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import firstHour from '#resources/classes/first-hour.json';
import allPatterns from '#resources/classes/patterns.json';
import secondHour from '#resources/classes/second-hour.json';
import type { WordId } from '#words/en';
import { opened } from './sample-clock';

export type WallTheme = WallLook['theme'];

/** A scene as it stands a while into its part, with the real texts of the classes that ship. */
export interface SampleWall {
  readonly id: string;
  readonly word: WordId;
  /** How long its part has run when the page opens, seconds; negative: it has yet to begin. */
  readonly at: number;
  readonly isStill?: boolean;
  readonly snapshot: (theme: WallTheme, at: number) => WallSnapshot;
}

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

function partOf(id: string): WallPart {
  return publicOf(samplePart(id));
}

function playing(id: string): SampleWall['snapshot'] {
  return (theme, at) => {
    const shown = blank(theme, after(opened, minutes(-10)));
    return {
      ...shown,
      part: partOf(id),
      run: { ...shown.run, playback: 'play', partStartedAt: after(opened, seconds(-at)) },
    };
  };
}

function changed(base: SampleWall['snapshot'], change: Partial<WallSnapshot['run']>): SampleWall['snapshot'] {
  return (theme, at) => {
    const shown = base(theme, at);
    return { ...shown, run: { ...shown.run, ...change } };
  };
}

function welcome(theme: WallTheme, at: number): WallSnapshot {
  return blank(theme, after(opened, seconds(-at)));
}

const orb = playing('coherent-breathing');
const holds = playing('box-breathing');

export const sampleWalls: readonly SampleWall[] = [
  { id: 'welcome', word: 'gallery.scene-welcome', at: -272, snapshot: welcome },
  { id: 'begin-soon', word: 'gallery.scene-begin-soon', at: 20, snapshot: welcome },
  { id: 'title', word: 'gallery.scene-title', at: 0, snapshot: changed(playing('body-scan'), { partStartedAt: null }) },
  { id: 'lines', word: 'gallery.scene-lines', at: 130, snapshot: playing('what-stress-does') },
  { id: 'settling', word: 'gallery.scene-settling', at: 70, snapshot: orb },
  { id: 'orb', word: 'gallery.scene-orb', at: 77, snapshot: orb },
  { id: 'caption', word: 'gallery.scene-caption', at: 195, snapshot: orb },
  { id: 'holds', word: 'gallery.scene-holds', at: 112, snapshot: holds },
  { id: 'still', word: 'gallery.scene-still', at: 77, isStill: true, snapshot: orb },
  { id: 'resting', word: 'gallery.scene-resting', at: 500, snapshot: orb },
  { id: 'guided', word: 'gallery.scene-guided', at: 145, snapshot: playing('body-scan') },
  { id: 'steps', word: 'gallery.scene-steps', at: 65, snapshot: playing('in-pairs') },
  { id: 'plan', word: 'gallery.scene-plan', at: 65, snapshot: playing('if-then-plan') },
  {
    id: 'paused',
    word: 'gallery.scene-paused',
    at: 130,
    snapshot: changed(playing('body-scan'), { playback: 'pause', pausedAt: opened }),
  },
  { id: 'hold', word: 'gallery.scene-hold', at: 130, snapshot: changed(orb, { screen: 'hold' }) },
  { id: 'blackout', word: 'gallery.scene-blackout', at: 130, snapshot: changed(orb, { screen: 'blackout' }) },
  { id: 'home', word: 'gallery.scene-home', at: 155, snapshot: playing('closing') },
  { id: 'finished', word: 'gallery.scene-finished', at: 0, snapshot: changed(welcome, { playback: 'finished' }) },
];

export const wallThemes: readonly WallTheme[] = ['dusk', 'dawn', 'contrast'];

import type { WallCheck } from '#core/session/wall-check';
import { milliseconds } from '#core/time/milliseconds';
import type { WordId } from '#words/en';
import * as made from './made-parts';
import { madeTexts } from './made-texts';
import { opened } from './sample-clock';
import { changed, looking, playing, playingPart, type Shown, speaking, welcome } from './shown-walls';

/** A scene as it stands a while into its part, with the real texts of the classes that ship where there are any. */
export interface SampleWall {
  readonly id: string;
  readonly word: WordId;
  /** How long its part has run when the page opens, seconds; negative: it has yet to begin. */
  readonly at: number;
  readonly snapshot: Shown;
  readonly check?: WallCheck;
}

const orb = playing('coherent-breathing');
const holds = playing('box-breathing');
const steps = playing('in-pairs');
const relaxation = playingPart(made.relaxation);
const still = { motion: 'still' } as const;

const around: readonly SampleWall[] = [
  { id: 'welcome', word: 'gallery.scene-welcome', at: -272, snapshot: welcome },
  { id: 'begin-soon', word: 'gallery.scene-begin-soon', at: 20, snapshot: welcome },
  { id: 'title', word: 'gallery.scene-title', at: 0, snapshot: changed(playing('body-scan'), { partStartedAt: null }) },
  {
    id: 'paused',
    word: 'gallery.scene-paused',
    at: 130,
    snapshot: changed(playing('body-scan'), { playback: 'pause', pausedAt: opened }),
  },
  { id: 'hold', word: 'gallery.scene-hold', at: 130, snapshot: changed(orb, { screen: 'hold' }) },
  {
    id: 'calm-words',
    word: 'gallery.scene-calm-words',
    at: 130,
    snapshot: looking(changed(orb, { screen: 'hold' }), { calmWords: madeTexts.calm }),
  },
  { id: 'blackout', word: 'gallery.scene-blackout', at: 130, snapshot: changed(orb, { screen: 'blackout' }) },
  { id: 'break', word: 'gallery.scene-break', at: 137, snapshot: playingPart(made.rest) },
  { id: 'break-over', word: 'gallery.scene-break-over', at: 700, snapshot: playingPart(made.rest) },
  { id: 'home', word: 'gallery.scene-home', at: 155, snapshot: playing('closing') },
  { id: 'finished', word: 'gallery.scene-finished', at: 0, snapshot: changed(welcome, { playback: 'finished' }) },
];

const breaths: readonly SampleWall[] = [
  { id: 'settling', word: 'gallery.scene-settling', at: 70, snapshot: orb },
  { id: 'orb', word: 'gallery.scene-orb', at: 77, snapshot: orb },
  { id: 'caption', word: 'gallery.scene-caption', at: 195, snapshot: orb },
  { id: 'holds', word: 'gallery.scene-holds', at: 112, snapshot: holds },
  { id: 'wave', word: 'gallery.scene-wave', at: 77, snapshot: looking(orb, { form: 'wave' }) },
  { id: 'box', word: 'gallery.scene-box', at: 112, snapshot: looking(holds, { form: 'box' }) },
  { id: 'bar', word: 'gallery.scene-bar', at: 77, snapshot: looking(orb, { form: 'bar' }) },
  { id: 'words', word: 'gallery.scene-words', at: 77, snapshot: looking(orb, { form: 'words' }) },
  { id: 'still', word: 'gallery.scene-still', at: 77, snapshot: looking(orb, still) },
  { id: 'nostrils', word: 'gallery.scene-nostrils', at: 11, snapshot: playingPart(made.nostrils) },
  { id: 'natural', word: 'gallery.scene-natural', at: 20, snapshot: playingPart(made.natural) },
  { id: 'ramp', word: 'gallery.scene-ramp', at: 42, snapshot: playingPart(made.ramp) },
  { id: 'turned', word: 'gallery.scene-turned', at: 43, snapshot: playingPart(made.turned) },
  { id: 'timed', word: 'gallery.scene-timed', at: 77, snapshot: playingPart(made.timed) },
  { id: 'resting', word: 'gallery.scene-resting', at: 500, snapshot: orb },
];

const led: readonly SampleWall[] = [
  { id: 'lines', word: 'gallery.scene-lines', at: 130, snapshot: playing('what-stress-does') },
  { id: 'guided', word: 'gallery.scene-guided', at: 145, snapshot: playing('body-scan') },
  { id: 'relax-settling', word: 'gallery.scene-relax-settling', at: 14, snapshot: relaxation },
  { id: 'tense', word: 'gallery.scene-tense', at: 72.5, snapshot: relaxation },
  { id: 'release', word: 'gallery.scene-release', at: 80, snapshot: relaxation },
  { id: 'relax-still', word: 'gallery.scene-relax-still', at: 72.5, snapshot: looking(relaxation, still) },
  { id: 'relax-rest', word: 'gallery.scene-relax-rest', at: 400, snapshot: relaxation },
  { id: 'steps', word: 'gallery.scene-steps', at: 65, snapshot: steps },
  { id: 'pairs', word: 'gallery.scene-pairs', at: 65, snapshot: playingPart(made.pairs) },
  { id: 'discussion', word: 'gallery.scene-discussion', at: 65, snapshot: playingPart(made.discussion) },
  { id: 'plan', word: 'gallery.scene-plan', at: 65, snapshot: playing('if-then-plan') },
  { id: 'handout', word: 'gallery.scene-handout', at: 30, snapshot: playingPart(made.handout) },
  { id: 'handout-tall', word: 'gallery.scene-handout-tall', at: 30, snapshot: playingPart(made.tallHandout) },
  { id: 'handout-gone', word: 'gallery.scene-handout-gone', at: 30, snapshot: playingPart(made.goneHandout) },
  { id: 'beside', word: 'gallery.scene-beside', at: 130, snapshot: playingPart(made.beside) },
  {
    id: 'picture',
    word: 'gallery.scene-picture',
    at: 130,
    snapshot: changed(orb, { screen: 'picture', picture: { media: 'wide', alt: madeTexts.wideAlt } }),
  },
];

const over: readonly SampleWall[] = [
  { id: 'message', word: 'gallery.scene-message', at: 77, snapshot: changed(orb, { message: madeTexts.message }) },
  {
    id: 'message-long',
    word: 'gallery.scene-message-long',
    at: 65,
    snapshot: changed(steps, { message: madeTexts.longMessage }),
  },
  { id: 'heard', word: 'gallery.scene-heard', at: 1, snapshot: playingPart(made.bell) },
  { id: 'code', word: 'gallery.scene-code', at: 77, snapshot: orb, check: { kind: 'code', code: '47' } },
  { id: 'light', word: 'gallery.scene-light', at: 77, snapshot: orb, check: { kind: 'light' } },
  {
    id: 'sync',
    word: 'gallery.scene-sync',
    at: 77,
    snapshot: orb,
    check: { kind: 'sync', from: opened, every: milliseconds(2000) },
  },
];

const extremes: readonly SampleWall[] = [
  { id: 'long', word: 'gallery.scene-long', at: 30, snapshot: playingPart(made.long) },
  { id: 'long-title', word: 'gallery.scene-long-title', at: 0, snapshot: playingPart(made.long) },
  { id: 'long-steps', word: 'gallery.scene-long-steps', at: 30, snapshot: playingPart(made.longSteps) },
  { id: 'long-home', word: 'gallery.scene-long-home', at: 400, snapshot: playingPart(made.longHome) },
  { id: 'rtl-lines', word: 'gallery.scene-rtl-lines', at: 25, snapshot: speaking(playingPart(made.fromRight), 'ar') },
  {
    id: 'rtl-steps',
    word: 'gallery.scene-rtl-steps',
    at: 65,
    snapshot: speaking(playingPart(made.fromRightSteps), 'ar'),
  },
  { id: 'rtl-wave', word: 'gallery.scene-rtl-wave', at: 77, snapshot: speaking(looking(orb, { form: 'wave' }), 'ar') },
];

export const sampleWalls: readonly SampleWall[] = [...around, ...breaths, ...led, ...over, ...extremes];

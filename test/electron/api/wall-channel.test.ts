import type { inferRouterOutputs } from '@trpc/server';
import { expect, expectTypeOf, test } from 'vitest';
import { type AppRouter, appRouter } from '#api/router';
import type { Pattern } from '#core/breathing/pattern';
import type { MuscleGroup } from '#core/curriculum/class-plan';
import { openProgram } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

/** Every verb that the role of the wall may call. A new one has to be written here, and is looked into by the types below. */
const verbsOfTheWall = ['click', 'clock', 'mediaAbout', 'mediaPiece', 'wall', 'wallCheck'] as const;

type Outputs = inferRouterOutputs<AppRouter>;
type Told<T> = T extends AsyncIterable<infer Item> ? Item : T;
/** All that can come out of the program to the wall. */
type Channel = Told<Outputs[(typeof verbsOfTheWall)[number]]>;

type Plain = string | number | boolean | bigint | symbol | null | undefined;
/** The names of all fields of a type, however deep. */
type Fields<T> = T extends Plain
  ? never
  : T extends readonly (infer Item)[]
    ? Fields<Item>
    : { [Key in keyof T & string]: Key | Fields<T[Key]> }[keyof T & string];
/** The types that have a field of a name, however deep. */
type Holders<T, Name extends string> = T extends Plain
  ? never
  : T extends readonly (infer Item)[]
    ? Holders<Item, Name>
    : (Name extends keyof T ? T : never) | { [Key in keyof T & string]: Holders<T[Key], Name> }[keyof T & string];
/** True for a text that could be anything, false for one out of a list. */
type IsFreeText<T> = T extends string ? (string extends T ? true : false) : false;
type ItemOf<T> = T extends readonly (infer Item)[] ? Item : T;
/** The names of all fields that can hold free text, however deep. */
type TextFields<T> = T extends Plain
  ? never
  : T extends readonly (infer Item)[]
    ? TextFields<Item>
    : {
        [Key in keyof T & string]: (true extends IsFreeText<ItemOf<T[Key]>> ? Key : never) | TextFields<T[Key]>;
      }[keyof T & string];

/** Free text that the wall is told: written into a class, keys of a clicker, names of places in a list, bytes of a picture. */
const texts = [
  'alt',
  'back',
  'blackout',
  'calmWords',
  'choice',
  'code',
  'homePractice',
  'how',
  'id',
  'language',
  'media',
  'message',
  'name',
  'next',
  'optOut',
  'prompt',
  'source',
  'start',
  'text',
  'title',
  'value',
  'zone',
  'classTitle',
  'sha256',
] as const;

/** Everything else that the wall is told: times, figures and choices out of a list. */
const rest = [
  'added',
  'ambience',
  'at',
  'bells',
  'breathTones',
  'breathing',
  'captions',
  'clicker',
  'clockEpoch',
  'createdAt',
  'cycles',
  'done',
  'duration',
  'end',
  'epoch',
  'every',
  'form',
  'from',
  'grouping',
  'groups',
  'guide',
  'height',
  'kind',
  'leadIn',
  'leastText',
  'length',
  'level',
  'lines',
  'look',
  'motion',
  'now',
  'overCycles',
  'part',
  'partStartedAt',
  'partner',
  'pattern',
  'paused',
  'pausedAt',
  'phases',
  'picture',
  'pieces',
  'plannedStart',
  'playback',
  'practice',
  'ramp',
  'recording',
  'relaxation',
  'release',
  'removed',
  'rounds',
  'route',
  'run',
  'screen',
  'seconds',
  'side',
  'sip',
  'size',
  'sound',
  'spoken',
  'steps',
  'strikes',
  'tense',
  'theme',
  'timeShown',
  'to',
  'turnsFrom',
  'type',
  'version',
  'why',
  'width',
  'revision',
] as const;

type Text = (typeof texts)[number];

test('no field comes to the wall that nobody has looked at, and free text only in those that are known to hold it', () => {
  expectTypeOf<Exclude<Fields<Channel>, Text | (typeof rest)[number]>>().toEqualTypeOf<never>();
  expectTypeOf<Exclude<TextFields<Channel>, Text>>().toEqualTypeOf<never>();
  // The names there are: of a way of breathing and of a group of muscles.
  expectTypeOf<Exclude<Holders<Channel, 'name'>, Pattern | MuscleGroup>>().toEqualTypeOf<never>();
  const wouldBePrivate = /person|people|attend|mark|score|note|credential|expect|reason|contract|facilitator|by$/i;
  expect([...texts, ...rest].filter((field) => wouldBePrivate.test(field))).toEqual([]);
});

test('the types above would find a name or a score, however deep it lay', () => {
  interface Leaky {
    readonly run: { readonly rows: readonly { readonly person: string; readonly score: number }[] | null };
  }
  expectTypeOf<Fields<Leaky>>().toEqualTypeOf<'run' | 'rows' | 'person' | 'score'>();
  expectTypeOf<TextFields<Leaky>>().toEqualTypeOf<'person'>();
  expectTypeOf<Holders<Leaky | { readonly name: string }, 'name'>>().toEqualTypeOf<{ readonly name: string }>();
  // @ts-expect-error -- a field that is not listed has to fail the test above
  expectTypeOf<Exclude<Fields<Channel | Leaky>, Text | (typeof rest)[number]>>().toEqualTypeOf<never>();
});

test('the verbs of the wall are those that were looked at', async () => {
  const { projector } = await openProgram(temporaryFolder());
  const may: string[] = [];
  for (const verb of Object.keys(appRouter._def.procedures)) {
    const call: unknown = Reflect.get(projector, verb);
    if (typeof call !== 'function') throw new Error(`${verb} is not a procedure`);
    const answer: unknown = await Promise.resolve(call(undefined)).catch((error: unknown) => error);
    if (!(answer instanceof Error && answer.message === 'not for projector')) may.push(verb);
  }
  expect(may.toSorted()).toEqual([...verbsOfTheWall]);
});

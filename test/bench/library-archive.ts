import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Practice } from '#core/curriculum/practice';
import { contentHash } from '#core/library/content-hash';
import type { Store, Writing } from '#core/ports/store';
import { classRecipe } from '#core/records/class-record';
import type { HeldItem } from '#core/records/held-item';
import { practiceRecipe } from '#core/records/practice-record';
import { versionRecipe } from '#core/records/version-record';
import { instant } from '#core/time/instant';
import { builtInLibrary } from '#files/built-in-library';

/** How much of one's own is in the library of the bench. */
const counts = { practices: 2000, classes: 500, versions: 1000 } as const;

const piece = 250;
const moment = instant(Date.UTC(2026, 0, 5, 18));
const moods = ['quiet', 'slow', 'bright', 'gentle', 'steady', 'plain', 'warm', 'small', 'early', 'late'];
const things = ['breath', 'walk', 'pause', 'evening', 'garden', 'river', 'harbour', 'stone', 'lantern', 'field'];
const people = ['beginners', 'parents', 'nurses', 'teachers', 'carers', 'students', 'elders', 'neighbours'];

function word(words: readonly string[], at: number): string {
  return words[at % words.length] ?? '';
}

/** A title of its own for each number: they have words in common, as those of people do. */
function titleOf(at: number): string {
  const [mood, thing, whom] = [word(moods, at), word(things, Math.floor(at / 10)), word(people, Math.floor(at / 100))];
  return `A ${mood} ${thing} for ${whom} ${at}`;
}

function held(id: string): HeldItem {
  return { id, createdAt: moment, changedAt: moment, revision: 1, sitting: '', basedOn: null, removed: false };
}

function practiceAt(at: number): Practice {
  const { practices } = builtInLibrary();
  const shipped = practices[at % practices.length];
  if (shipped === undefined) throw new Error('expected a practice that ships');
  const id = `own-practice-${at}`;
  return { ...shipped, id, title: titleOf(at), part: { ...shipped.part, id } };
}

function classAt(at: number): ClassPlan {
  const { classes } = builtInLibrary();
  const shipped = classes[at % classes.length];
  if (shipped === undefined) throw new Error('expected a class that ships');
  return { ...shipped, id: `own-class-${at}`, title: titleOf(at) };
}

function* writings(): Generator<Writing> {
  for (let at = 0; at < counts.practices; at += 1) {
    const practice = practiceAt(at);
    const { id } = practice;
    yield { recipe: practiceRecipe, id, value: { version: 1, ...held(id), practice } };
  }
  for (let at = 0; at < counts.classes; at += 1) {
    const plan = classAt(at);
    const { id } = plan;
    yield { recipe: classRecipe, id, value: { version: 2, ...held(id), plan } };
  }
  for (let at = 0; at < counts.versions; at += 1) {
    const content = classAt(at % counts.classes);
    const [id, of] = [`ver_${at}`, { kind: 'classes', id: content.id } as const];
    const was = { kind: 'classes', content } as const;
    yield {
      recipe: versionRecipe,
      id,
      value: { version: 1, id, of, changedAt: moment, hash: contentHash(content), was },
    };
  }
}

/** Fills a store with a large library. */
export async function fillLibrary(store: Store): Promise<void> {
  let ready: Writing[] = [];
  for (const writing of writings()) {
    ready.push(writing);
    if (ready.length < piece) continue;
    await store.writeAll(ready);
    ready = [];
  }
  await store.writeAll(ready);
}

import type { ClassPlan, Part, TimedLine } from '#core/curriculum/class-plan';
import type { Curriculum } from '#core/curriculum/curriculum';
import type { Practice } from '#core/curriculum/practice';
import type { Milliseconds } from '#core/time/milliseconds';

/** A value of a field in a form that a person can compare. Spans in milliseconds. */
export type Shown =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'span'; readonly span: Milliseconds }
  | { readonly is: 'flag'; readonly flag: boolean }
  | { readonly is: 'count'; readonly count: number }
  | { readonly is: 'texts'; readonly texts: readonly string[] }
  | { readonly is: 'script'; readonly lines: readonly TimedLine[] };

/** Fields by name. What isn't set isn't there. */
export type ShownFields = ReadonlyMap<string, Shown>;

function fields(all: Readonly<Record<string, Shown | null>>): ShownFields {
  return new Map(Object.entries(all).flatMap(([name, shown]) => (shown === null ? [] : [[name, shown] as const])));
}

function text(value: string | undefined): Shown | null {
  return value === undefined || value === '' ? null : { is: 'text', text: value };
}

function word(value: string | undefined): Shown | null {
  return value === undefined ? null : { is: 'word', word: value };
}

function span(value: Milliseconds | undefined): Shown | null {
  return value === undefined ? null : { is: 'span', span: value };
}

function flag(value: boolean | undefined): Shown | null {
  return value === undefined ? null : { is: 'flag', flag: value };
}

function count(value: number | undefined): Shown | null {
  return value === undefined ? null : { is: 'count', count: value };
}

function texts(value: readonly string[] | undefined): Shown | null {
  return value === undefined || value.length === 0 ? null : { is: 'texts', texts: value };
}

function script(value: readonly TimedLine[] | undefined): Shown | null {
  return value === undefined || value.length === 0 ? null : { is: 'script', lines: value };
}

/** Settings of a guide or a sound, each as `name: value`, so that nothing that differs stays unseen. */
function settings(value: object | undefined, before = ''): readonly string[] {
  return Object.entries(value ?? {}).flatMap(([name, one]: [string, unknown]): readonly string[] => {
    if (one === undefined) return [];
    if (one !== null && typeof one === 'object') return settings(one, `${before}${name}.`);
    return [`${before}${name}: ${typeof one === 'string' ? one : JSON.stringify(one)}`];
  });
}

function versionsOf(part: Part): Readonly<Record<string, Shown | null>> {
  return Object.fromEntries(
    (part.versions ?? []).flatMap(({ duration, lines, steps }, index) => [
      [`versions.${index}.duration`, span(duration)],
      [`versions.${index}.lines`, script(lines)],
      [`versions.${index}.steps`, script(steps)],
    ]),
  );
}

/** What a person can compare of a part. */
export function partFields(part: Part): ShownFields {
  return fields({
    title: text(part.title),
    kind: word(part.kind),
    duration: span(part.duration),
    least: span(part.least),
    most: span(part.most),
    mayDrop: flag(part.mayDrop),
    priority: count(part.priority),
    practice: flag(part.practice),
    prompt: text(part.prompt),
    choice: text(part.choice),
    lines: script(part.lines),
    steps: script(part.steps),
    ...versionsOf(part),
    notes: texts(part.notes),
    breathing: texts(settings(part.breathing)),
    relaxation: texts(settings(part.relaxation)),
    grouping: word(part.grouping),
    timeShown: word(part.timeShown),
    picture: texts(settings(part.picture)),
    sound: texts(settings(part.sound)),
    homePractice: texts(part.homePractice),
    source: text(part.source),
    from: texts(settings(part.from)),
  });
}

type Whole = ClassPlan | Practice | Curriculum;

function originFields({ title, about, language, licence, tags, handout, attachments }: Whole): ShownFields {
  return fields({
    title: text(title),
    about: text(about),
    language: word(language),
    licence: text(licence),
    tags: texts(tags),
    'handout.title': text(handout?.title),
    'handout.text': text(handout?.text),
    // Another file may have the same name.
    attachments: texts(attachments?.map((one) => `${one.title} (${one.media})`)),
  });
}

/** What a person can compare of a class besides its parts. */
export function classFields(plan: ClassPlan): ShownFields {
  return new Map([...originFields(plan), ...fields({ length: span(plan.length), grade: count(plan.grade) })]);
}

/** What a person can compare of a practice besides its part. */
export function practiceFields(practice: Practice): ShownFields {
  const { evidence, grade } = practice;
  const own = fields({
    grade: count(grade),
    'evidence.says': text(evidence?.says),
    'evidence.source': text(evidence?.source),
  });
  return new Map([...originFields(practice), ...own]);
}

/** What a person can compare of a curriculum, its meetings included. */
export function curriculumFields(curriculum: Curriculum): ShownFields {
  const meetings = Object.fromEntries(
    curriculum.meetings.flatMap(({ theme, about, classes, homePractice }, index) => [
      [`meetings.${index}.theme`, text(theme)],
      [`meetings.${index}.about`, text(about)],
      [`meetings.${index}.classes`, texts(classes)],
      [`meetings.${index}.homePractice`, texts(homePractice)],
    ]),
  );
  return new Map([...originFields(curriculum), ...fields(meetings)]);
}

import type { PacerForm, Pattern, Ramp } from '#core/breathing/pattern';
import type { Milliseconds } from '#core/time/milliseconds';

/** What a part can be; the wall chooses its scene by it. */
export const partKinds = [
  'welcome',
  'check-in',
  'talk',
  'breathing',
  'relaxation',
  'discussion',
  'activity',
  'guided',
  'handout',
  'plan',
  'break',
  'closing',
] as const;

/** What a part is. */
export type PartKind = (typeof partKinds)[number];

/** Who can do an activity together. */
export const groupings = ['alone', 'pairs', 'threes', 'groups'] as const;

/** Who does an activity together. */
export type Grouping = (typeof groupings)[number];

/** What the room can see of a part's time: nothing, a ring without figures, or minutes and seconds. */
export const timesShown = ['hidden', 'ring', 'digits'] as const;

/** What the room sees of a part's time. */
export type TimeShown = (typeof timesShown)[number];

/** One line said and shown at a time counted from the start of its part. */
export interface TimedLine {
  readonly at: Milliseconds;
  readonly text: string;
}

/** A shorter form of what a part says: fewer lines and steps, each whole. A breath needs none: it is led in whole cycles. */
export interface PartVersion {
  /** The length for which it was written, milliseconds, above 0 and below the part's own. */
  readonly duration: Milliseconds;
  readonly lines?: readonly TimedLine[] | undefined;
  readonly steps?: readonly TimedLine[] | undefined;
}

/** Breathing that a part leads: the pattern in the middle of the wall and its quiet partner without holds. */
export interface BreathingGuide {
  readonly pattern: Pattern;
  readonly partner?: Pattern | undefined;
  /** Time to settle before the first inhale, milliseconds, 0 or more. */
  readonly leadIn: Milliseconds;
  /** The pace that it begins with and comes to; left out, the pattern's own from the first breath on. */
  readonly ramp?: Ramp | undefined;
  /** At most so many cycles, 1 or more, then the breath rests; left out, as many as fit. */
  readonly cycles?: number | undefined;
  /** Left out: the form that the facilitator has chosen for all classes. */
  readonly form?: PacerForm | undefined;
}

/** Muscles that are tensed and let go together, in the words that the room reads: `Both hands`. */
export interface MuscleGroup {
  readonly name: string;
  /** What to do with them while they tense: `Make two fists`. */
  readonly how?: string | undefined;
  /** Seconds of tension for this group where it wants another than the others (feet cramp), above 0. */
  readonly tense?: number | undefined;
}

/** Progressive relaxation: group by group, tense and let go, as phases on the same clock as a breath. */
export interface RelaxationGuide {
  /** 1 to 20, in the order in which they come. */
  readonly groups: readonly MuscleGroup[];
  /** Seconds of tension, 2 to 15. */
  readonly tense: number;
  /** Seconds of letting go, 5 to 90. */
  readonly release: number;
  /** How often each group comes before the next one, 1 or 2. */
  readonly rounds: number;
  /** Time to settle before the first group, milliseconds, 0 or more. */
  readonly leadIn: Milliseconds;
}

/** A picture that was brought in, by the id of its document. */
export interface PictureRef {
  readonly media: string;
  /** What it shows, in words: read out, and shown where the picture can't be. */
  readonly alt: string;
}

/** A recording that was brought in, by the id of its document. It is heard with the part's lines as captions. */
export interface RecordingRef {
  readonly media: string;
  readonly title: string;
  /** When in the part it begins, milliseconds, 0 or more. */
  readonly at: Milliseconds;
  /** Milliseconds, above 0. */
  readonly length: Milliseconds;
}

/** The bells of a part. */
export interface Bells {
  /** A bell where it begins. */
  readonly start: boolean;
  /** A bell where its time, or the breath that it leads, ends. */
  readonly end: boolean;
  /** How often each of these is struck, 1 or 2. */
  readonly strikes: number;
  /** Softer bells in between, counted from its start, milliseconds. */
  readonly at: readonly Milliseconds[];
}

/** Ambience that ships with the program. */
export const ambiences = ['tide', 'rain', 'stream', 'warm-tone'] as const;

/** One of these. */
export type Ambience = (typeof ambiences)[number];

/** What is heard in a part. */
export interface PartSound {
  /** Left out: a bell at the start and at the end of practice, none in between. */
  readonly bells?: Bells | undefined;
  /** Tones with the breath in and out; left out: yes. */
  readonly breathTones?: boolean | undefined;
  /** Sounds on under the part, fading in and out; left out: nothing. */
  readonly ambience?: Ambience | undefined;
  readonly recording?: RecordingRef | undefined;
  /** Its lines are spoken by a voice of the machine, where there is one and the facilitator lets it; left out: no. */
  readonly spoken?: boolean | undefined;
}

/** Where a part was taken from: a practice and the version that it had then. */
export interface PracticeRef {
  readonly practice: string;
  readonly version: number;
}

/** One page to take home. */
export interface Handout {
  readonly title: string;
  /** Markdown: headings, paragraphs, lists, emphasis; no HTML. */
  readonly text: string;
}

/** A file that was brought in, such as a PDF to hand out, by the id of its document. The program never opens it itself. */
export interface Attachment {
  readonly media: string;
  readonly title: string;
}

/** One part of a class. All but `notes` and `source` and what the clock alone needs is public: the room sees it. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly kind: PartKind;
  /** Planned length, milliseconds, above 0. */
  readonly duration: Milliseconds;
  /** The shortest and the longest length that still do what the part is for, milliseconds; left out: it keeps its length. */
  readonly least?: Milliseconds | undefined;
  readonly most?: Milliseconds | undefined;
  /** True: the class makes sense without it. */
  readonly mayDrop?: boolean | undefined;
  /** 1 is kept to the last, 5 goes first; left out: 3. */
  readonly priority?: number | undefined;
  /** Shorter forms of the content. */
  readonly versions?: readonly PartVersion[] | undefined;
  /** True where people practise; at least 20 % of a class is practice. */
  readonly practice: boolean;
  readonly prompt: string;
  readonly choice?: string | undefined;
  /** What only the facilitator sees. */
  readonly notes: readonly string[];
  readonly breathing?: BreathingGuide | undefined;
  readonly relaxation?: RelaxationGuide | undefined;
  /** For activities; left out: alone. */
  readonly grouping?: Grouping | undefined;
  /** What fills the wall in a handout, and stands beside the words elsewhere. */
  readonly picture?: PictureRef | undefined;
  /** Left out: a ring in guided parts, figures in activities, discussions and breaks, nothing elsewhere. */
  readonly timeShown?: TimeShown | undefined;
  readonly sound?: PartSound | undefined;
  readonly lines?: readonly TimedLine[] | undefined;
  readonly steps?: readonly TimedLine[] | undefined;
  readonly homePractice?: readonly string[] | undefined;
  /** Where the content comes from, for parts that state a fact. */
  readonly source?: string | undefined;
  readonly from?: PracticeRef | undefined;
}

/** A class: an ordered agenda of parts. */
export interface ClassPlan {
  readonly id: string;
  /** Version of the content, 1 or more, so that a record can say which text the room heard. */
  readonly version: number;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly title: string;
  readonly about: string;
  readonly licence: string;
  /** How long the class is said to last, milliseconds, above 0; the parts add up to it. Left out, any sum will do. */
  readonly length?: Milliseconds | undefined;
  /** What the lengths of one class have in common: `what-stress-is` for the hour and for the 90 minutes. */
  readonly family?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The reading grade (years of US school) above which no text for the room or for home goes. */
  readonly grade?: number | undefined;
  readonly handout?: Handout | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  readonly parts: readonly Part[];
}

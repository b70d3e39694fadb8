import type { Attachment, Handout } from './class-plan';

/** One meeting of a series. */
export interface Meeting {
  readonly theme: string;
  readonly about: string;
  /** Ids of the classes that can be held, one for each length. */
  readonly classes: readonly string[];
  /** What to do at home until the next one. */
  readonly homePractice: readonly string[];
}

/** A series of classes. */
export interface Curriculum {
  readonly id: string;
  /** Version of the content, 1 or more. */
  readonly version: number;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly title: string;
  readonly about: string;
  readonly licence: string;
  readonly tags?: readonly string[] | undefined;
  readonly handout?: Handout | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  /** In order, usually a week apart. */
  readonly meetings: readonly Meeting[];
}

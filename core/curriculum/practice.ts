import type { Attachment, Handout, Part } from './class-plan';

/** What is known of a practice, in honest words. */
export interface Evidence {
  /** What can be said to the room: "helps many people", never "treats". */
  readonly says: string;
  /** The study or book that it rests on. */
  readonly source: string;
}

/** One exercise, ready to be put into a class. */
export interface Practice {
  readonly id: string;
  /** Version of the content, 1 or more. */
  readonly version: number;
  /** BCP 47 language tag. */
  readonly language: string;
  /** In the library; the wall shows the title of its part. */
  readonly title: string;
  readonly about: string;
  readonly licence: string;
  readonly tags?: readonly string[] | undefined;
  /** The reading grade (years of US school) above which no text for the room or for home goes. */
  readonly grade?: number | undefined;
  readonly evidence?: Evidence | undefined;
  readonly handout?: Handout | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  /** As it is put into a class; its id is that of the practice. */
  readonly part: Part;
}

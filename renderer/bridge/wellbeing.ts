import type { Answer } from '#api/answer';
import type { ListedInstrument, QuestionnaireSaving } from '#api/questionnaires';
import type { SaidYes } from '#api/wellbeing-consent';
import type { ToldGroupChange } from '#api/wellbeing-group';
import type { SessionRating } from '#api/wellbeing-room';
import type { AnswerName, AnswerSaved, AnswerSaving } from '#api/wellbeing-saving';
import type { SourcesName, SourcesSaving } from '#api/wellbeing-sources';
import type { TalkSaving } from '#api/wellbeing-talk';
import type { ToldAnswer, ToldSeries, ToldWellbeing } from '#api/wellbeing-told';
import type { StressTheme } from '#core/wellbeing/stress-theme';
import type { Tally } from '#core/wellbeing/tally';
import { once } from './once';
import { theProgram } from './program';
import { arrived } from './under-way';

/** An instrument that ships, or a questionnaire of one's own. */
export type KnownInstrument = ListedInstrument;

/** What one person of a session said before and after it. */
export type RatingLine = SessionRating;

/** Everything that somebody answered. */
export type Wellbeing = ToldWellbeing;

/** Answers with what they come to. */
export type WellbeingAnswer = ToldAnswer;

/** The totals of somebody by one instrument over time. */
export type WellbeingSeries = ToldSeries;

/** What changed for a group. */
export type WellbeingGroupChange = ToldGroupChange;

/** Answers to keep. */
export type AnswersToKeep = Omit<AnswerSaving, 'key'>;

/** Ratings and questionnaires: private, never on the wall. What answers `done` is on disk. */
export const wellbeing = {
  answers: async (person: string): Promise<Answer<Wellbeing>> => {
    await arrived();
    return theProgram().door.answers.query({ person });
  },
  save: (answers: AnswersToKeep): Promise<Answer<AnswerSaved>> =>
    once((key) => theProgram().door.saveAnswer.mutate({ key, ...answers })),
  remove: (name: AnswerName): Promise<Answer> => once((key) => theProgram().door.removeAnswer.mutate({ key, ...name })),
  bringBack: (name: AnswerName): Promise<Answer> =>
    once((key) => theProgram().door.bringBackAnswer.mutate({ key, ...name })),
  ratings: async (session: string): Promise<Answer<readonly RatingLine[]>> => {
    await arrived();
    return theProgram().door.sessionRatings.query({ session });
  },
  tally: async (session: string): Promise<Answer<Tally>> => {
    await arrived();
    return theProgram().door.tally.query({ session });
  },
  /** Somebody was asked, and said yes: kept on the roster with the date. */
  saidYes: (said: SaidYes): Promise<Answer> => once((key) => theProgram().door.saidYes.mutate({ key, ...said })),
  groupChanges: async (group: string): Promise<Answer<readonly WellbeingGroupChange[]>> => {
    await arrived();
    return theProgram().door.groupChanges.query({ group });
  },
  instruments: async (): Promise<Answer<readonly KnownInstrument[]>> => {
    await arrived();
    return theProgram().door.instruments.query();
  },
  saveQuestionnaire: (saving: QuestionnaireSaving): Promise<Answer<{ readonly version: number }>> =>
    once((key) => theProgram().door.saveQuestionnaire.mutate({ key, ...saving })),
  removeQuestionnaire: (id: string): Promise<Answer> =>
    once((key) => theProgram().door.removeQuestionnaire.mutate({ key, id })),
  bringBackQuestionnaire: (id: string): Promise<Answer> =>
    once((key) => theProgram().door.bringBackQuestionnaire.mutate({ key, id })),
  stressSources: (): Promise<readonly StressTheme[]> => theProgram().door.stressSources.query(),
  saveSources: (saving: Omit<SourcesSaving, 'key'>): Promise<Answer<{ readonly id: string }>> =>
    once((key) => theProgram().door.saveSources.mutate({ key, ...saving })),
  removeSources: (name: SourcesName): Promise<Answer> =>
    once((key) => theProgram().door.removeSources.mutate({ key, ...name })),
  bringBackSources: (name: SourcesName): Promise<Answer> =>
    once((key) => theProgram().door.bringBackSources.mutate({ key, ...name })),
  /** That somebody talked with a person about answers that call for it. */
  noteTalk: (saving: TalkSaving): Promise<Answer> =>
    once((key) => theProgram().door.noteTalk.mutate({ key, ...saving })),
} as const;

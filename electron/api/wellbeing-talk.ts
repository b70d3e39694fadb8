import { instant } from '#core/time/instant';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import type { House } from './house';
import { answersReader, wellbeingWriting } from './wellbeing-record';

/** That somebody talked with a person about their answers, or that this was noted by mistake. */
export interface TalkSaving {
  readonly person: string;
  /** Id of the answers. */
  readonly id: string;
  readonly talked: boolean;
}

/** Keeps when it was noted that somebody talked with a person about their answers, and by whom. A note that is there already stays. */
export function noteTalk(house: House, { person, id, talked }: TalkSaving): Promise<Answer> {
  return house.serially(async () => {
    const here = await (await answersReader(house))(person);
    const record = [here.own, ...here.merged].find(({ answers }) => answers.some((one) => one.id === id));
    const answered = record?.answers.find((one) => one.id === id);
    if (record === undefined || answered === undefined) return refused('no-such-answer');
    if ((answered.talked !== null) === talked) return done(null);
    const by = house.settings.facilitator.name;
    const noted = talked ? { at: instant(house.parts.clock.now().wall), by } : null;
    const answers = record.answers.map((one) => (one.id === id ? { ...one, talked: noted } : one));
    const audit = await auditWriting(house, [
      { did: 'changed', kind: 'wellbeing', target: here.person, fields: ['talked'] },
    ]);
    await house.parts.store.writeAll([wellbeingWriting({ ...record, answers }), audit]);
    return done(null);
  });
}

import type { Attachment, Handout } from '#core/curriculum/class-plan';
import { useSay } from '#ui/say';
import { AttachmentList } from './attachment-list';
import { HandoutView } from './handout-view';

export interface TakeHomeProps {
  readonly content: {
    readonly title: string;
    /** BCP 47 language tag. */
    readonly language: string;
    readonly handout?: Handout | undefined;
    readonly attachments?: readonly Attachment[] | undefined;
  };
}

/** What people are given to take home, as it will be printed, and the files that go along. */
export function TakeHome({ content: { title, language, handout, attachments = [] } }: TakeHomeProps) {
  const say = useSay();
  return (
    <>
      {handout !== undefined && (
        <section className="item-section" aria-labelledby="item-handout">
          <h2 className="item-heading" id="item-handout">
            {say('library.handout')}
          </h2>
          <div className="item-handout">
            <HandoutView handout={handout} language={language} origin={title} />
          </div>
        </section>
      )}
      {attachments.length > 0 && (
        <section className="item-section" aria-labelledby="item-attachments">
          <h2 className="item-heading" id="item-attachments">
            {say('library.attachments')}
          </h2>
          <AttachmentList attachments={attachments} />
        </section>
      )}
    </>
  );
}

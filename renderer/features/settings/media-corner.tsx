import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { media, mediaBytes } from '#bridge/media';
import { openAttachment } from '#bridge/open-attachment';
import { useMedia } from '#bridge/use-media';
import type { MediaRecord } from '#core/records/media-record';
import { isDocument } from '#core/records/media-type';
import { Button } from '#ui/button';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { MediaBringIn } from './media-bring-in';
import { isPictureType } from './media-kind';
import { MediaList } from './media-list';
import { Section } from './section';
import { useListening } from './use-listening';

/** What was removed last, with its bytes, so that it can come back. */
interface Removed {
  readonly record: MediaRecord;
  readonly bytes: Blob;
}

/** The facilitator's pictures, recordings and documents: what there is, one more, and one less. */
export function MediaCorner() {
  const say = useSay();
  const { all: heard, failed: isFailed, again } = useMedia();
  const { why, attempt } = useInlineAttempt();
  const listening = useListening();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [outcome, setOutcome] = useState('');
  const all = (heard ?? []).toSorted((one, other) => one.title.localeCompare(other.title));
  const remove = async (record: MediaRecord): Promise<void> => {
    listening.stop();
    const gone = await attempt(async () => {
      const bytes = await mediaBytes(record.id);
      const answer = await media.remove(record.id);
      return answer.done ? { done: true, value: bytes } : answer;
    });
    if (gone === null) return;
    setRemoved({ record, bytes: gone.value });
    setOutcome(say('media.removed', { title: record.title }));
  };
  const open = async ({ id, title }: MediaRecord): Promise<void> => {
    setOutcome('');
    setOutcome(say(`attachment.${await openAttachment({ media: id, title })}`, { title }));
  };
  const bringBack = async ({ record, bytes }: Removed): Promise<void> => {
    const back = await attempt(() =>
      media.bring({ ...record, isDocument: isDocument(record.type) }, bytes, () => undefined),
    );
    if (back === null) return;
    setRemoved(null);
    setOutcome(say('media.back', { title: record.title }));
  };
  return (
    <Section heading={say('media.heading')} lead={say('media.lead')}>
      <MediaBringIn onKept={() => setOutcome('')} />
      {isFailed && (
        <div className="settings-actions">
          <p>{say('media.failed')}</p>
          <Button onPress={again}>{say('today.try-again')}</Button>
        </div>
      )}
      {!isFailed && heard !== undefined && all.length === 0 && <p className="settings-words">{say('media.none')}</p>}
      <p className="settings-problem" role="alert">
        {why === null ? '' : say(sentenceOf(why))}
      </p>
      <div className="settings-actions" role="status">
        <p className="settings-outcome">{outcome}</p>
        {removed !== null && (
          <Button variant="plain" icon={Undo2} onPress={() => void bringBack(removed)}>
            {say('media.undo')}
          </Button>
        )}
      </div>
      <MediaList
        heading={say('media.pictures')}
        items={all.filter(({ type }) => isPictureType(type))}
        listening={listening}
        onRemove={(record) => void remove(record)}
      />
      <MediaList
        heading={say('media.recordings')}
        items={all.filter(({ type }) => !isPictureType(type) && !isDocument(type))}
        listening={listening}
        onRemove={(record) => void remove(record)}
      />
      <MediaList
        heading={say('media.documents')}
        items={all.filter(({ type }) => isDocument(type))}
        listening={listening}
        onOpen={(record) => void open(record)}
        onRemove={(record) => void remove(record)}
      />
    </Section>
  );
}

import { useMemo } from 'react';
import { openAttachment } from '#bridge/open-attachment';
import { useMedia } from '#bridge/use-media';
import type { Attachment } from '#core/curriculum/class-plan';
import type { MediaRecord } from '#core/records/media-record';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';

/** What is known of the files that are attached. */
export interface Attached {
  /** By the ids of their documents; undefined until it was told. */
  readonly files: ReadonlyMap<string, MediaRecord> | undefined;
  /** Has the system open it, or the browser save it, and tells what came of it. */
  readonly show: (attachment: Attachment) => void;
}

/** Looks up the files that were brought in. */
export function useAttached(): Attached {
  const say = useSay();
  const tell = useTell();
  const { all, failed } = useMedia();
  const files = useMemo(() => {
    const known = all ?? (failed ? [] : undefined);
    return known === undefined ? undefined : new Map(known.map((record) => [record.id, record]));
  }, [all, failed]);
  const show = (attachment: Attachment): void => {
    const { title } = attachment;
    openAttachment(attachment).then(
      (outcome) => tell({ text: say(`attachment.${outcome}`, { title }) }),
      (error: unknown) => {
        reportError(error);
        tell({ text: say('attachment.failed', { title }) });
      },
    );
  };
  return { files, show };
}

import { media } from '#bridge/media';
import { openAttachment } from '#bridge/open-attachment';
import { useAsked } from '#bridge/use-asked';
import type { Attachment } from '#core/curriculum/class-plan';
import type { MediaRecord } from '#core/records/media-record';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';

/** What is known of the files that are attached. */
export interface Attached {
  /** By the ids of their documents; undefined until it was told. */
  readonly files: ReadonlyMap<string, MediaRecord> | undefined;
  readonly again: () => void;
  /** Has the system open it, or the browser save it, and tells what came of it. */
  readonly show: (attachment: Attachment) => void;
}

async function filesById(): Promise<ReadonlyMap<string, MediaRecord>> {
  const answer = await media.list();
  return new Map((answer.done ? answer.value : []).map((record) => [record.id, record]));
}

/** Looks up the files that were brought in. */
export function useAttached(): Attached {
  const say = useSay();
  const tell = useTell();
  const { value: files, again } = useAsked(filesById);
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
  return { files, again, show };
}

import type { Attachment } from '#core/curriculum/class-plan';
import type { OpenOutcome } from '#core/ports/desktop-bridge';
import { mediaFileName } from '#core/records/media-file-name';
import { desktop } from './desktop';
import { download } from './download';
import { media, mediaBytes } from './media';

/** What became of a file that somebody wanted to see. `saved`: a browser has it among its downloads. */
export type AttachmentOutcome = OpenOutcome | 'saved';

/** Shows an attached file: the system opens it on the desktop, a browser saves it as a download. Words: `attachment.<outcome>`. */
export async function openAttachment({ media: id, title }: Attachment): Promise<AttachmentOutcome> {
  const shell = desktop();
  if (shell !== null) return shell.openAttachment(id);
  const all = await media.list();
  const record = all.done ? all.value.find((one) => one.id === id) : undefined;
  if (record === undefined) return 'missing';
  try {
    download(mediaFileName({ title, type: record.type }), await mediaBytes(id));
    return 'saved';
  } catch (error) {
    reportError(error);
    return 'damaged';
  }
}

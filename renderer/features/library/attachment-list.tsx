import './attachments.css';
import { FileSpreadsheet, FileText, Image, type LucideIcon, Music, Presentation } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Attachment } from '#core/curriculum/class-plan';
import type { MediaRecord } from '#core/records/media-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { type AttachmentKind, attachmentKind, fileWords } from './attachment-kind';
import { MediaCredit } from './media-credit';
import { type Attached, useAttached } from './use-attached';

const icons: Readonly<Record<AttachmentKind, LucideIcon>> = {
  pdf: FileText,
  words: FileText,
  picture: Image,
  sheet: FileSpreadsheet,
  slides: Presentation,
  recording: Music,
};

function creditWords({ licence, source }: MediaRecord): readonly string[] {
  return [source, licence].filter((words) => words !== '');
}

/** The files of a class, a practice or a curriculum, each to be opened; nothing where there is none. */
export function AttachmentList({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const say = useSay();
  const attached = useAttached();
  if (attachments.length === 0) return null;
  return (
    <ul className="attachments" aria-label={say('attach.list')}>
      {attachments.map((attachment) => (
        <AttachmentRow key={attachment.media} attachment={attachment} attached={attached}>
          {null}
        </AttachmentRow>
      ))}
    </ul>
  );
}

export interface AttachmentRowProps {
  readonly attachment: Attachment;
  readonly attached: Attached;
  /** Its name as a field, where it can be changed; null: as words. */
  readonly name?: ReactNode;
  /** As findings name it, where one can say where it comes from; left out: that is told in words. */
  readonly field?: string;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

/** One attached file. */
export function AttachmentRow({ attachment, attached: { files, show }, name, field, children }: AttachmentRowProps) {
  const say = useSay();
  const { media, title } = attachment;
  const file = files?.get(media);
  const isGone = files !== undefined && file === undefined;
  const Icon = file === undefined ? FileText : icons[attachmentKind(file.type)];
  return (
    <li className="attachment" data-gone={isGone || undefined}>
      <Icon className="icon" aria-hidden />
      <div className="attachment-what">
        {name ?? <p className="attachment-title">{title}</p>}
        <p className="attachment-about">
          {file !== undefined && [fileWords(say, file), ...(field === undefined ? creditWords(file) : [])].join(' · ')}
          {isGone && say('attach.is.gone')}
        </p>
      </div>
      <div className="attachment-does">
        {file !== undefined && (
          <Button variant="plain" label={say('attach.show-label', { title })} onPress={() => show(attachment)}>
            {say('attach.show')}
          </Button>
        )}
        {children}
      </div>
      {file !== undefined && field !== undefined && (
        <div className="attachment-credit">
          <MediaCredit key={file.id} record={file} field={field} />
        </div>
      )}
    </li>
  );
}

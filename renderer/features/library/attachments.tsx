import './attachments.css';
import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { attachmentEndings, bringAttachment } from '#bridge/bring-attachment';
import type { Attachment } from '#core/curriculum/class-plan';
import { Button } from '#ui/button';
import { DropPlace } from '#ui/drop-place';
import { FileButton } from '#ui/file-button';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { Progress } from '#ui/progress';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { useTell } from '#ui/toast';
import { AttachmentRow } from './attachment-list';
import { useAttached } from './use-attached';

type Files = readonly Attachment[];

export interface AttachmentsProps {
  readonly attachments: Files;
  readonly onChange: (to: (before: Files) => Files, what: string, where?: string) => void;
}

/** Characters. */
const longestTitle = 120;

/** Puts one back where it was. */
function withAttachment(before: Files, attachment: Attachment, at: number): Files {
  if (before.some(({ media }) => media === attachment.media)) return before;
  return [...before.slice(0, at), attachment, ...before.slice(at)];
}

/** The files of something in the library: brought in, named, opened and taken off. */
export function Attachments({ attachments, onChange }: AttachmentsProps) {
  const say = useSay();
  const tell = useTell();
  const attached = useAttached();
  const take = (attachment: Attachment, at: number): void => {
    onChange((before) => before.filter(({ media }) => media !== attachment.media), 'detach');
    const putBack = (): void => onChange((before) => withAttachment(before, attachment, at), 'attach');
    tell({
      text: say('attach.detached', { title: attachment.title }),
      action: { word: say('attach.undo'), onPress: putBack },
    });
  };
  const rename = (media: string, title: string): void =>
    onChange(
      (before) => before.map((one) => (one.media === media ? { ...one, title } : one)),
      'name-attachment',
      `attachments.${media}`,
    );
  return (
    <div className="attaching">
      <p className="handout-words">{say('attach.lead')}</p>
      {attachments.length > 0 && (
        <ul className="attachments" aria-label={say('attach.list')}>
          {attachments.map((attachment, at) => (
            <AttachmentRow
              key={attachment.media}
              attachment={attachment}
              attached={attached}
              field={`attachments[${at}]`}
              name={
                <TextField
                  label={say('attach.title', { number: at + 1 })}
                  value={attachment.title}
                  onChange={(to) => rename(attachment.media, to.slice(0, longestTitle))}
                />
              }
            >
              <Button
                variant="plain"
                label={say('attach.detach-label', { title: attachment.title })}
                onPress={() => take(attachment, at)}
              >
                {say('attach.detach')}
              </Button>
            </AttachmentRow>
          ))}
        </ul>
      )}
      <Attach
        onAttached={(attachment) => onChange((before) => withAttachment(before, attachment, before.length), 'attach')}
      />
    </div>
  );
}

function Attach({ onAttached }: { readonly onAttached: (attachment: Attachment) => void }) {
  const say = useSay();
  const doing = useInlineAttempt();
  const [coming, come] = useState<{ readonly name: string; readonly fraction: number } | null>(null);
  const [outcome, setOutcome] = useState('');
  const bring = async (file: File): Promise<void> => {
    const { name } = file;
    setOutcome('');
    come({ name, fraction: 0 });
    const kept = await doing.attempt(() => bringAttachment(file, (fraction) => come({ name, fraction })));
    come(null);
    if (kept === null) return;
    const { id: media, title } = kept.value;
    onAttached({ media, title });
    setOutcome(say('attach.kept', { title }));
  };
  return (
    <>
      {coming === null ? (
        <DropPlace label={say('attach.drop')} onDrop={(file) => void bring(file)}>
          <FileButton icon={Paperclip} endings={attachmentEndings} onChoose={(file) => void bring(file)}>
            {say('attach.choose')}
          </FileButton>
          <p className="attachment-about">{say('attach.kinds')}</p>
        </DropPlace>
      ) : (
        <Progress
          label={say('attach.sending', { name: coming.name })}
          value={coming.fraction}
          max={1}
          words={say('attach.percent', { fraction: coming.fraction })}
        />
      )}
      <p className="attachment-problem" role="alert">
        {doing.why === null ? '' : say(sentenceOf(doing.why))}
      </p>
      <p className="attachment-outcome" role="status">
        {outcome}
      </p>
    </>
  );
}

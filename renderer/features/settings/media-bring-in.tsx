import { FolderOpen, ImagePlus } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { noCredit } from '#core/curriculum/media-credit';
import { mediaTitle } from '#core/records/media-file-name';
import { Button } from '#ui/button';
import { DropPlace } from '#ui/drop-place';
import { FileButton } from '#ui/file-button';
import { sentenceOf } from '#ui/inline-attempt';
import { Progress } from '#ui/progress';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { CreditFields } from './credit-fields';
import type { FileRead } from './media-reading';
import { foundWords } from './media-words';
import { type BringIn, type MediaSaid, useBringIn } from './use-bring-in';

/** Endings that are offered; what a file really is its first bytes say. */
const endings = [
  '.png',
  '.jpg',
  '.jpeg',
  '.webp',
  '.pdf',
  '.mp3',
  '.m4a',
  '.ogg',
  '.oga',
  '.opus',
  '.wav',
  '.flac',
] as const;

/** One file from this computer: dropped or chosen, looked at, named, and brought in. */
export function MediaBringIn({ onKept }: { readonly onKept: () => void }) {
  const say = useSay();
  const { step, doing, why, outcome, choose, keep, leave } = useBringIn(onKept);
  return (
    <>
      {step.is === 'rest' && (
        <DropPlace label={say('media.drop')} onDrop={choose}>
          <FileButton icon={FolderOpen} endings={endings} onChoose={choose} autoFocus={step.isBack}>
            {say('media.choose')}
          </FileButton>
          <p className="settings-words">{say('media.kinds')}</p>
        </DropPlace>
      )}
      <Coming step={step} />
      {step.is === 'asking' && (
        <Naming key={step.name} name={step.name} read={step.read} onKeep={keep} onLeave={leave} />
      )}
      <p className="settings-problem" role="alert">
        {why === null ? '' : say(`media.why.${why}`)}
        {doing.why === null ? '' : say(sentenceOf(doing.why))}
      </p>
      <p className="settings-outcome" role="status">
        {outcome}
      </p>
    </>
  );
}

function Coming({ step }: { readonly step: BringIn }) {
  const say = useSay();
  if (step.is === 'sending') {
    const words = say('media.percent', { fraction: step.fraction });
    return <Progress label={say('media.sending', { name: step.title })} value={step.fraction} max={1} words={words} />;
  }
  if (step.is !== 'looking') return null;
  const { name, page, pages } = step;
  if (pages === 0) return <p role="status">{say('media.looking', { name })}</p>;
  const words = say('media.percent', { fraction: page / pages });
  return <Progress label={say('media.drawing', { name, page, pages })} value={page} max={pages} words={words} />;
}

interface NamingProps {
  readonly name: string;
  readonly read: FileRead;
  readonly onKeep: (said: MediaSaid) => void;
  readonly onLeave: () => void;
}

function Naming({ name, read, onKeep, onLeave }: NamingProps) {
  const say = useSay();
  const [title, setTitle] = useState(mediaTitle(name));
  const [alt, setAlt] = useState('');
  const [credit, setCredit] = useState(noCredit);
  const [isMissing, miss] = useState(false);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    miss(title.trim() === '');
    if (title.trim() !== '') onKeep({ title: title.trim(), alt: alt.trim(), ...credit });
  };
  return (
    <form className="settings-form" onSubmit={onSubmit}>
      <p>
        <strong>{name}</strong> {foundWords(say, read)}
      </p>
      <TextField
        label={say('media.title')}
        value={title}
        onChange={(to) => setTitle(to.slice(0, longestTitle))}
        problem={isMissing ? say('media.title-missing') : undefined}
        autoFocus
      />
      {read.is !== 'recording' && (
        <TextField
          label={say('media.alt')}
          hint={say('media.alt-hint')}
          value={alt}
          onChange={(to) => setAlt(to.slice(0, longestAlt))}
          isOptional
        />
      )}
      <CreditFields credit={credit} onChange={(to) => setCredit({ ...credit, ...to })} />
      <div className="settings-actions">
        <Button variant="primary" icon={ImagePlus} isSubmit>
          {say('media.keep')}
        </Button>
        <Button variant="plain" onPress={onLeave}>
          {say('media.leave')}
        </Button>
      </div>
    </form>
  );
}

/** Characters. */
const longestTitle = 100;
const longestAlt = 280;

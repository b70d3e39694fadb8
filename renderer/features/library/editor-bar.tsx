import './editor-bar.css';
import { Check, CircleAlert, History, Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Kept } from '#bridge/edit-keeper';
import type { ItemName } from '#bridge/library';
import type { Editing } from '#bridge/use-editing';
import type { LibraryContent } from '#core/library/library-entry';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { editWord } from './edit-word';
import { addressOf, pathOf } from './pages';
import { useEditKeys } from './use-edit-keys';

/** What the bar needs of an edit, of whatever kind. */
export type EditSteps = Pick<Editing<LibraryContent>, 'kept' | 'undoes' | 'redoes' | 'undo' | 'redo' | 'keep'>;

export interface EditorBarProps {
  readonly title: string;
  readonly item: ItemName;
  readonly editing: EditSteps;
  /** More buttons, before the way to the versions. */
  readonly children?: ReactNode;
}

/** Over each editor: what is edited, whether it is on disk, the steps back and forward, and the way out. */
export function EditorBar({ title, item: { kind, id }, editing: steps, children }: EditorBarProps) {
  const say = useSay();
  const [told, setTold] = useState('');
  const tell = (word: 'editor.taken-back' | 'editor.done-again', step: EditSteps['undoes']): void => {
    if (step !== null) setTold(say(word, { what: editWord(say, step.what) }));
  };
  const editing: EditSteps = {
    ...steps,
    undo: () => {
      tell('editor.taken-back', steps.undoes);
      steps.undo();
    },
    redo: () => {
      tell('editor.done-again', steps.redoes);
      steps.redo();
    },
  };
  useEditKeys(editing);
  const leave = async (): Promise<void> => {
    if (await editing.keep()) navigate(pathOf({ is: 'item', kind, id }));
  };
  return (
    <header className="editor-bar">
      <div className="editor-what">
        <h1 className="editor-title">{title.trim() === '' ? say('editor.untitled') : title}</h1>
        <KeptLine kept={editing.kept} />
        <VisuallyHidden>
          <span role="status">{told}</span>
        </VisuallyHidden>
      </div>
      <div className="editor-actions">
        <Step is="undo" editing={editing} />
        <Step is="redo" editing={editing} />
        {children}
        <ButtonLink variant="plain" icon={History} href={addressOf({ is: 'versions', kind, id })}>
          {say('editor.versions')}
        </ButtonLink>
        <Button variant="primary" icon={Check} onPress={() => void leave()}>
          {say('editor.done')}
        </Button>
      </div>
    </header>
  );
}

function KeptLine({ kept }: { readonly kept: Kept }) {
  const say = useSay();
  const Icon = kept.is === 'not-kept' ? CircleAlert : kept.is === 'kept' ? Check : null;
  return (
    <p className={`editor-kept editor-kept-${kept.is}`} role="status">
      {Icon !== null && <Icon className="icon" aria-hidden />}
      {say(`editor.${kept.is}`)}
    </p>
  );
}

function Step({ is, editing }: { readonly is: 'undo' | 'redo'; readonly editing: EditSteps }) {
  const say = useSay();
  const step = is === 'undo' ? editing.undoes : editing.redoes;
  const what = step === null ? '' : editWord(say, step.what);
  return (
    <Button
      icon={is === 'undo' ? Undo2 : Redo2}
      isDisabled={step === null}
      onPress={is === 'undo' ? editing.undo : editing.redo}
      label={what === '' ? say(`editor.${is}`) : say(`editor.${is}es`, { what })}
    >
      <span className={`editor-step editor-step-${is}`}>
        {/* The blank parts the words for those who have them read out. */}
        {say(`editor.${is}`)} {is === 'undo' && what !== '' && <small>{what}</small>}
      </span>
    </Button>
  );
}

import './item-facts.css';
import type { LibraryContent } from '#core/library/library-entry';
import { longestTitle } from '#core/packages/sound-guides';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { StepField } from '#ui/step-field';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { languageOptions } from './language-choice';
import { TagsField } from './tags-field';

/** What all of the library says of itself. */
export interface Facts {
  readonly title: string;
  readonly about: string;
  readonly language: string;
  readonly licence: string;
  readonly tags?: readonly string[] | undefined;
  readonly grade?: number | undefined;
}

export interface ItemFactsProps {
  readonly facts: Facts;
  readonly kind: LibraryContent['kind'];
  readonly onChange: (to: Partial<Facts>, what: string, where: string) => void;
}

/** Letters of what it is about; more is a text of its own. */
const longestAbout = 2000;
const longestLicence = 300;

/** The fields that a class, a practice and a curriculum have in common. */
export function ItemFacts({ facts, kind, onChange }: ItemFactsProps) {
  const say = useSay();
  const { title, about, language, licence, tags = [], grade } = facts;
  return (
    <div className="item-facts">
      <div data-field="title">
        <TextField
          label={say('facts.name')}
          value={title}
          onChange={(text) => onChange({ title: text.slice(0, longestTitle) }, 'item-title', 'title')}
          problem={title.trim() === '' ? say('facts.name-missing') : undefined}
        />
      </div>
      <div data-field="about">
        <TextArea
          label={say('facts.about')}
          hint={say('facts.about-hint')}
          isOptional
          value={about}
          onChange={(text) => onChange({ about: text.slice(0, longestAbout) }, 'item-about', 'about')}
        />
      </div>
      <TagsField
        tags={tags}
        onChange={(next) => onChange({ tags: next.length === 0 ? undefined : next }, 'item-tags', 'tags')}
      />
      <div className="item-facts-pair">
        <div data-field="licence">
          <TextField
            label={say('facts.licence')}
            hint={say('facts.licence-hint')}
            value={licence}
            onChange={(text) => onChange({ licence: text.slice(0, longestLicence) }, 'item-licence', 'licence')}
          />
        </div>
        <Select
          label={say('facts.language')}
          options={languageOptions(language)}
          value={language}
          onChange={(tag) => onChange({ language: tag }, 'item-language', 'language')}
        />
        {kind !== 'curricula' && (
          <div data-field="grade">
            <StepField
              label={say('facts.grade')}
              hint={say('facts.grade-hint')}
              value={grade ?? null}
              onChange={(next) => onChange({ grade: gradeOf(next) }, 'item-grade', 'grade')}
              step={1}
              min={1}
              max={20}
              decimals={1}
            />
          </div>
        )}
      </div>
    </div>
  );
}

/** Years of school that a text can ask for. */
function gradeOf(typed: number | null): number | undefined {
  return typed === null || typed > 20 ? undefined : typed;
}

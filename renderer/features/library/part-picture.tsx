import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { MediaCredit } from './media-credit';
import type { PartEditProps } from './part-edit';
import { PartField } from './part-field';
import { pictureRef, useMediaShelf } from './part-media';

const nothing = 'nothing';

/** The picture of a part, and what it shows in words. */
export function PartPicture({ edit: { part, change, problem } }: PartEditProps) {
  const say = useSay();
  const { pictures, failed } = useMediaShelf();
  const { picture } = part;
  const record = pictures.find(({ id }) => id === picture?.media);
  const isGone = picture !== undefined && record === undefined;
  const options = [
    { id: nothing, word: say('inspector.nothing') },
    ...(isGone ? [{ id: picture.media, word: picture.alt || say('inspector.picture-gone') }] : []),
    ...pictures.map(({ id, title }) => ({ id, word: title })),
  ];
  const take = (id: string): void => {
    const chosen = pictures.find((one) => one.id === id);
    change((now) => ({ ...now, picture: chosen === undefined ? undefined : pictureRef(chosen) }), 'picture');
  };
  const hint = failed
    ? 'inspector.media-failed'
    : pictures.length === 0
      ? 'inspector.pictures-none'
      : 'inspector.picture-hint';
  return (
    <>
      <PartField name="picture">
        <Select
          label={say('inspector.picture')}
          hint={say(hint)}
          options={options}
          value={picture?.media ?? nothing}
          onChange={take}
          problem={problem('picture')}
        />
      </PartField>
      {picture !== undefined && (
        <PartField name="picture.alt">
          <TextField
            label={say('inspector.picture-alt')}
            hint={say('inspector.picture-alt-hint')}
            value={picture.alt}
            onChange={(alt) =>
              change(
                (now) =>
                  now.picture === undefined ? now : { ...now, picture: { ...now.picture, alt: alt.slice(0, 280) } },
                'picture-alt',
                'picture.alt',
              )
            }
            problem={problem('picture.alt')}
          />
        </PartField>
      )}
      {record !== undefined && <MediaCredit key={record.id} record={record} field="picture" />}
    </>
  );
}

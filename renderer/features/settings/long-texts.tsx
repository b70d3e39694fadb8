import { askAllPlans } from '#bridge/classes';
import { useAsked } from '#bridge/use-asked';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { lintWall } from '#core/curriculum/lint-wall';
import type { Settings } from '#core/records/settings-record';
import { leastTextFor } from '#core/session/legibility';
import { type Say, useSay } from '#ui/say';
import { ItemList, type NamedItem } from './item-list';
import { textAt } from './text-at';

/** The texts of classes that are longer than a room of this size can read. */
function longTexts(classes: readonly ClassPlan[], place: Settings['place'], say: Say): readonly NamedItem[] {
  const least = leastTextFor(place);
  const texts = classes.flatMap(({ title, parts }) =>
    parts.flatMap((part) =>
      lintWall(part, least).map(({ code, field, found, limit }) => {
        const name = textAt(part, field ?? '');
        return {
          // The lengths of one class have most of their texts in common: each is told once.
          id: JSON.stringify([title, part.title, name]),
          name,
          note: say('wall-settings.text-of', { title, part: part.title }),
          state: say(code === 'text-too-tall' ? 'wall-settings.text-tall' : 'wall-settings.text-long', {
            found,
            limit,
          }),
        };
      }),
    ),
  );
  return [...new Map(texts.map((text) => [text.id, text])).values()];
}

/** Which texts of the classes here the last row could not read. */
export function LongTexts({ place }: { readonly place: Settings['place'] }) {
  const say = useSay();
  const { value: classes, failed } = useAsked(askAllPlans);
  if (place === null) return null;
  if (classes === undefined)
    return failed ? <p className="settings-words">{say('wall-settings.texts-failed')}</p> : null;
  const texts = longTexts(classes, place, say);
  return (
    <>
      <p className="settings-words">{say('wall-settings.texts-count', { count: texts.length })}</p>
      <ItemList label={say('wall-settings.texts')} items={texts} />
    </>
  );
}

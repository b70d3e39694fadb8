import { BookOpen, Leaf, type LucideIcon, Route } from 'lucide-react';
import type { PartKind } from '#core/curriculum/class-plan';
import type { LibraryKind } from '#core/library/library-entry';
import { kindIcon } from './kind-icon';

const icons: Readonly<Record<LibraryKind, LucideIcon>> = { practices: Leaf, classes: BookOpen, curricula: Route };

export interface ItemIconProps {
  readonly kind: LibraryKind;
  readonly partKind: PartKind | null;
}

/** What something of the library is, as a picture in the light of a lamp. The words beside it say it too. */
export function ItemIcon({ kind, partKind }: ItemIconProps) {
  const Icon = partKind === null ? icons[kind] : kindIcon[partKind];
  return (
    <span className="item-icon" aria-hidden>
      <Icon />
    </span>
  );
}

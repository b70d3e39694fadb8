import {
  Coffee,
  DoorOpen,
  FileImage,
  Leaf,
  ListChecks,
  type LucideIcon,
  MessageCircle,
  MessagesSquare,
  Presentation,
  Sunset,
  Users,
  Waves,
  Wind,
} from 'lucide-react';
import type { PartKind } from '#core/curriculum/class-plan';

/** What stands beside the name of a kind of part. */
export const kindIcon: Readonly<Record<PartKind, LucideIcon>> = {
  welcome: DoorOpen,
  'check-in': MessageCircle,
  talk: Presentation,
  breathing: Wind,
  relaxation: Waves,
  discussion: MessagesSquare,
  activity: Users,
  guided: Leaf,
  handout: FileImage,
  plan: ListChecks,
  break: Coffee,
  closing: Sunset,
};

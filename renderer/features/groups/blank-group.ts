import type { Group } from '#core/groups/group';
import { weekdayOf } from '#core/time/civil';
import type { GroupDraft } from './group-draft';

/** A group of which nothing is known yet; the program gives it its id. */
export function blankGroup(zone: string): Group {
  return {
    id: '',
    title: '',
    label: '',
    curriculum: null,
    classes: [],
    zone,
    place: '',
    staff: [],
    capacity: null,
    schedule: null,
    people: [],
  };
}

/** Where the form of a new group begins: weekly from today on, in the evening. */
export function firstDraft(today: string, leader: { readonly name: string; readonly credential: string }): GroupDraft {
  return {
    title: '',
    label: null,
    curriculum: null,
    classes: [],
    place: '',
    staff: [leader],
    capacity: 12,
    hasDates: true,
    from: today,
    weekdays: [weekdayOf(today)],
    every: 1,
    time: '18:00',
    minutes: 60,
    meetings: 8,
  };
}

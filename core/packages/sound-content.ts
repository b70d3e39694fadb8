import type { Attachment, ClassPlan, Handout } from '#core/curriculum/class-plan';
import type { Curriculum, Meeting } from '#core/curriculum/curriculum';
import type { Practice } from '#core/curriculum/practice';
import type { LibraryContent } from '#core/library/library-entry';
import { isDocumentId } from './document-id';
import { isWithin, longestTitle } from './sound-guides';
import { unsoundPlan } from './sound-plan';

const mostMeetings = 200;
const mostClasses = 20;
const mostAttachments = 50;
const mostTags = 50;
const longestTag = 100;
/** Characters of a handout, and of what something says of itself; one page of print has about 3,000. */
const longestText = 20_000;
/** Counted up with each sitting at the editor. */
const mostVersions = 1_000_000;
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function areAttachments(attachments: readonly Attachment[]): boolean {
  const named = attachments.every(({ media, title }) => isDocumentId(media) && title.length <= longestTitle);
  return named && attachments.length <= mostAttachments;
}

function isHandout({ title, text }: Handout): boolean {
  return title.length <= longestTitle && text.length <= longestText;
}

function areTags(tags: readonly string[]): boolean {
  return tags.length <= mostTags && tags.every((tag) => tag.length <= longestTag);
}

/** What all of the library says of itself. */
function unsoundOrigin({ title, about, licence, version, ...rest }: LibraryContent['content']): string | null {
  const { language: tag, tags = [], handout, attachments = [] } = rest;
  if (title.length > longestTitle) return `a title of at most ${longestTitle} characters`;
  // Lists hold it of everything.
  if (about.length > longestText || licence.length > longestText) return `at most ${longestText} characters of itself`;
  if (version > mostVersions) return `a version of at most ${mostVersions}`;
  if (!language.test(tag)) return 'a language tag such as en or pt-BR';
  if (!areTags(tags)) return `at most ${mostTags} tags of ${longestTag} characters`;
  if (handout !== undefined && !isHandout(handout)) return `a handout of at most ${longestText} characters`;
  return areAttachments(attachments) ? null : `at most ${mostAttachments} attachments with the ids of files`;
}

function unsoundGrade(grade: number | undefined): string | null {
  return grade === undefined || isWithin(grade, 0, 20) ? null : 'a grade of 0 to 20';
}

function unsoundPractice({ part, grade, attachments: _attachments, ...rest }: Practice): string | null {
  return unsoundGrade(grade) ?? unsoundPlan({ ...rest, parts: [part] });
}

function unsoundClass(plan: ClassPlan): string | null {
  if ((plan.family ?? '').length > longestTitle) return `a family of at most ${longestTitle} characters`;
  return unsoundGrade(plan.grade) ?? unsoundPlan(plan);
}

function isMeeting({ theme, classes }: Meeting): boolean {
  return theme.length <= longestTitle && classes.length <= mostClasses && classes.every(isDocumentId);
}

function unsoundCurriculum({ meetings }: Curriculum): string | null {
  if (!isWithin(meetings.length, 1, mostMeetings)) return `1 to ${mostMeetings} meetings`;
  const bad = meetings.findIndex((meeting) => !isMeeting(meeting));
  return bad < 0 ? null : `meetings[${bad}] with a theme and the ids of classes`;
}

/**
 * What something of the library would have to be to be kept, in words for the log; null: it is. Whether it is good, or
 * finished, is for the linter to say.
 */
export function unsoundContent(was: LibraryContent): string | null {
  const unsound = unsoundOrigin(was.content);
  if (unsound !== null) return unsound;
  switch (was.kind) {
    case 'practices':
      return unsoundPractice(was.content);
    case 'classes':
      return unsoundClass(was.content);
    case 'curricula':
      return unsoundCurriculum(was.content);
  }
}

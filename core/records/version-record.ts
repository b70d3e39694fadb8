import { z } from 'zod';
import { type LibraryContent, libraryKinds } from '#core/library/library-entry';
import { classPlanSchema } from './class-plan-schema';
import { curriculumSchema } from './curriculum-schema';
import { practiceSchema } from './practice-schema';
import { recipe } from './recipe';
import { sampleSession } from './session-record';
import { storedInstant } from './stored-time';

/** Something of the library as it is stored, whole. */
export const storedContent: z.ZodType<LibraryContent> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('practices'), content: practiceSchema }),
  z.object({ kind: z.literal('classes'), content: classPlanSchema }),
  z.object({ kind: z.literal('curricula'), content: curriculumSchema }),
]);

const versionSchema = z
  .object({
    version: z.literal(1),
    id: z.string(),
    /** What it is a version of. */
    of: z.object({ kind: z.enum(libraryKinds), id: z.string() }).readonly(),
    /** When this content was last changed. */
    changedAt: storedInstant,
    /** SHA-256 of the content, hex: sessions that ran it have the same. */
    hash: z.string(),
    was: storedContent,
  })
  .readonly();

/** An earlier content of something in the library, never changed again. */
export type VersionRecord = z.infer<typeof versionSchema>;

/** How versions are stored. */
export const versionRecipe = recipe({
  kind: 'versions',
  version: 1,
  schema: versionSchema,
  migrations: [],
  digest: ({ was, ...rest }) => ({
    final: true,
    list: {
      ...rest,
      title: was.content.title,
      number: was.content.version,
      isBase: was.content.id !== rest.of.id,
    },
  }),
});

/** A version, for tests. */
export const sampleVersion: VersionRecord = {
  version: 1,
  id: 'ver_sample',
  of: { kind: 'classes', id: sampleSession.plan.id },
  changedAt: sampleSession.createdAt,
  hash: '0'.repeat(64),
  was: { kind: 'classes', content: sampleSession.plan },
};

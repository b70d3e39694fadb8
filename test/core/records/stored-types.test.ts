import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Curriculum } from '#core/curriculum/curriculum';
import type { Practice } from '#core/curriculum/practice';
import { classPlanSchema } from '#core/records/class-plan-schema';
import { sampleCurriculum } from '#core/records/curriculum-record';
import { curriculumSchema } from '#core/records/curriculum-schema';
import { samplePractice } from '#core/records/practice-record';
import { practiceSchema } from '#core/records/practice-schema';
import { parseSessionEvent, sampleEvents, type sessionEventSchema } from '#core/records/session-event';
import { sampleSession } from '#core/records/session-record';
import type { SessionEvent } from '#core/session/event';

test('a stored class plan is exactly a class plan, so that a field added to one is missed in the other', () => {
  expectTypeOf<z.output<typeof classPlanSchema>>().toEqualTypeOf<ClassPlan>();
  expect(classPlanSchema.parse(JSON.parse(JSON.stringify(sampleSession.plan)))).toEqual(sampleSession.plan);
});

test('a stored practice and a stored curriculum are exactly that', () => {
  expectTypeOf<z.output<typeof practiceSchema>>().toEqualTypeOf<Practice>();
  expectTypeOf<z.output<typeof curriculumSchema>>().toEqualTypeOf<Curriculum>();
  const { practice } = samplePractice;
  expect(practiceSchema.parse(JSON.parse(JSON.stringify(practice)))).toEqual(practice);
  const { curriculum } = sampleCurriculum;
  expect(curriculumSchema.parse(JSON.parse(JSON.stringify(curriculum)))).toEqual(curriculum);
});

test('a stored event is exactly a session event', () => {
  expectTypeOf<z.output<typeof sessionEventSchema>>().toEqualTypeOf<SessionEvent>();
  expect(JSON.parse(JSON.stringify(sampleEvents)).map(parseSessionEvent)).toEqual(sampleEvents);
});

test('a type that lacks one optional field is not taken for the same', () => {
  expectTypeOf<Omit<ClassPlan, 'length'>>().not.toEqualTypeOf<ClassPlan>();
  expect(classPlanSchema.safeParse({ ...sampleSession.plan, length: 'long' }).success).toBe(false);
});

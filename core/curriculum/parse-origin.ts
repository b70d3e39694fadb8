import { z } from 'zod';
import { classText as text } from './parse-guides';
import { fileId } from './parse-part';

/** A handout as authors write it: its Markdown line by line. */
const handout = z
  .strictObject({ title: text, text: z.array(z.string()).min(1, 'expected some text') })
  .transform(({ title, text: lines }) => ({ title, text: lines.join('\n') }));

/** What every file of the library says of itself. */
export const origin = {
  id: fileId,
  version: z.int().min(1),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en or pt-BR'),
  title: text,
  about: text,
  licence: z.string().trim(),
  tags: z.array(text).optional(),
  handout: handout.optional(),
  attachments: z.array(z.strictObject({ media: text, title: text })).optional(),
};

/** The reading grade that a file promises to keep below, years of US school. */
export const grade = z.number().min(1, 'expected a grade of 1 to 12').max(12, 'expected a grade of 1 to 12').optional();

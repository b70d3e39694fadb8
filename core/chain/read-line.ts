import type { z } from 'zod';
import { contentText } from '#core/library/content-hash';

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * What a line of a file holds; null unless it is, letter for letter, the line that would be written for it: so nothing in it
 * can be changed without being either unreadable or another value.
 */
export function readLine<T extends object>(schema: z.ZodType<T>, line: string): T | null {
  const read = schema.safeParse(parsed(line));
  return read.success && contentText(read.data) === line ? read.data : null;
}

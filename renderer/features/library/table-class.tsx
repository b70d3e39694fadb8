import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { type AgendaParts, agendaParts } from '#core/library/agenda-parts';
import type { AgendaColumn, AgendaTable } from '#core/library/agenda-table';
import { sum } from '#core/time/milliseconds';

/** The table with one column holding something else; what it holds now is taken from the column that held it before. */
export function withColumn(table: AgendaTable, at: number, holds: AgendaColumn): AgendaTable {
  const columns = table.columns.map((column, index) => {
    if (index === at) return holds;
    return column === holds ? 'skip' : column;
  });
  return { ...table, columns };
}

/** The rows without the one that names the columns. */
export function bodyOf({ rows, hasHeader }: AgendaTable): readonly (readonly string[])[] {
  return hasHeader ? rows.slice(1) : rows;
}

/** What a column is called in the table; empty where nothing names it. */
export function columnName({ rows, hasHeader }: AgendaTable, at: number): string {
  return hasHeader ? (rows[0]?.[at] ?? '').trim() : '';
}

/** What becomes of a table. */
export interface TableRead extends AgendaParts {
  /** The longest of the parts is this long; for bars beside them. */
  readonly longest: number;
}

/** Turns a table into parts; none where no column holds titles. */
export function readTable(table: AgendaTable): TableRead {
  const read: AgendaParts = table.columns.includes('title') ? agendaParts(table) : { parts: [], problems: [] };
  return { ...read, longest: Math.max(1, ...read.parts.map(({ duration }) => duration)) };
}

/** The class that has these parts; it promises what they add up to. */
export function classFrom(
  parts: readonly Part[],
  { id, title, language, licence }: Pick<ClassPlan, 'id' | 'title' | 'language' | 'licence'>,
): ClassPlan {
  const length = sum(parts.map(({ duration }) => duration));
  return { id, version: 1, language, title, about: '', licence, length, parts };
}

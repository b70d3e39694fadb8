import { integrated, momentary } from '#make/loudness';
import { sampleRate, type Wave } from '#make/wave';

/** The figures of one sound. */
export interface SoundRow {
  readonly name: string;
  /** Seconds. */
  readonly length: number;
  /** LUFS. */
  readonly momentary: number;
  readonly integrated: number;
  /** dBFS. */
  readonly peak: number;
  /** Bytes. */
  readonly size: number;
}

/** Measures a sound; `size`: of its file, bytes. */
export function soundRow(name: string, made: Wave, size: number): SoundRow {
  const peak = 20 * Math.log10(made.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
  return {
    name,
    length: made.length / sampleRate,
    momentary: momentary(made),
    integrated: integrated(made),
    peak,
    size,
  };
}

/** What is written beside the files. */
export function soundTable(rows: readonly SoundRow[]): string {
  const cells = rows.map((row) => [
    `\`${row.name}.ogg\``,
    row.length.toFixed(2),
    row.momentary.toFixed(1),
    row.integrated.toFixed(1),
    row.peak.toFixed(1),
    (row.size / 1024).toFixed(1),
  ]);
  return `# How loud the sounds are

Written by \`npm run make:sounds\`; \`test/renderer/sound/shipped-sounds.test.ts\` holds the table against the files as Chromium
decodes them. Loudness is that of ITU-R BS.1770 in one channel: of the loudest 0.4 s, and of the whole without its pauses.

| File | Length, s | Loudest 0.4 s, LUFS | Whole, LUFS | Peak, dBFS | Size, kB |
| --- | ---: | ---: | ---: | ---: | ---: |
${cells.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
}

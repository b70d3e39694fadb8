import { z } from 'zod';
import { longestPassphrase } from '#core/ports/gate';
import { isCivilDate } from '#core/time/civil';
import { withRecords } from './door';
import { aloneOnPaper } from './packet-alone';
import { cmsFile } from './packet-cms';
import { tellPacket } from './packet-told';
import { programmeFile, tellProgramme } from './programme-told';

const inside = withRecords('facilitator');
const id = z.string().min(1).max(100);
const date = z.string().refine(isCivilDate);
const year = z.int().min(1900).max(2200);

/** Messages may have 256 KiB, and a letter up to three bytes. */
const longestText = 60_000;

const inputs = {
  packet: z.object({ person: id, from: date, to: date }),
  alone: z.object({
    person: id.nullable(),
    text: z.string().max(longestText),
    besides: z.array(z.string().max(200)).max(200).readonly(),
  }),
  batch: z.object({ id, passphrase: z.string().max(longestPassphrase).nullable().default(null) }),
  programme: z
    .object({ from: year, to: year, group: id.nullable() })
    .refine(({ from, to }) => to - from < 50, 'at most fifty years'),
} as const;

/** The verbs of documents about one person, and of those about nobody. */
export const packetVerbs = {
  packet: inside.input(inputs.packet).query(({ ctx: { house }, input }) => tellPacket(house, input)),
  aloneOnPaper: inside.input(inputs.alone).query(({ ctx: { house }, input }) => aloneOnPaper(house, input)),
  cmsFile: inside
    .input(inputs.batch)
    .mutation(({ ctx: { house }, input }) => cmsFile(house, input.id, input.passphrase)),
  programme: inside.input(inputs.programme).query(({ ctx: { house }, input }) => tellProgramme(house, input)),
  programmeFile: inside.input(inputs.programme).mutation(({ ctx: { house }, input }) => programmeFile(house, input)),
};

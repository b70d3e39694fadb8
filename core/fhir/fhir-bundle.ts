import type { BundleEntry, FhirResource, Group } from 'fhir/r4';
import type { ExportedLine, ExportedSession } from '#core/billing/exported-line';
import type { Practice } from '#core/billing/practice';
import { fhirId, ownIdentifier, referenceTo } from './fhir-parts';
import { coverageTold, patientTold, payerTold, practiceTold, practitionerTold } from './people-told';
import { appointmentTold, claimTold, encounterTold } from './visit-told';

/** Addresses in a bundle have to be whole; this one leads nowhere. @source RFC 6761, 6.4 */
const base = 'https://breathing-room.invalid/fhir';

/** How a bundle begins and ends; its entries stand between, with commas. */
export const bundleFrame = { start: '{"resourceType":"Bundle","type":"collection","entry":[', end: ']}\n' } as const;

/** Whether people are named, or only their codes are told. */
interface Told {
  readonly isNamed: boolean;
}

/**
 * A collection of FHIR R4 resources about signed sessions, made while they pass: whoever is named for the first time comes before what
 * names them. Somebody who did not come has an appointment and nothing else.
 */
export class FhirBundle {
  readonly #isNamed: boolean;
  readonly #known = new Set<string>();
  readonly #leaders = new Map<string, string>();
  readonly #groups = new Map<string, { readonly title: string; readonly people: Set<string> }>();

  constructor({ isNamed }: Told) {
    this.#isNamed = isNamed;
  }

  /** What comes first. */
  start(practice: Practice): readonly BundleEntry[] {
    return this.#once(practiceTold(practice));
  }

  /** The entries of one session. */
  take(lines: readonly ExportedLine[]): readonly BundleEntry[] {
    return lines.flatMap((line) => {
      const { session } = line;
      const leader = this.#leaderOf(session);
      const appointment = appointmentTold(line, leader.id);
      if (appointment === null) return [];
      this.#enrol(session, line.code);
      const [encounter, claim] = [encounterTold(line, leader.id), claimTold(line, leader.id)];
      const visits = [appointment, encounter, claim].filter((each) => each !== null);
      return [
        ...this.#once(leader.practitioner),
        ...this.#once(patientTold(line, this.#isNamed)),
        ...this.#payers(line),
        ...visits.flatMap((each) => this.#once(each)),
      ];
    });
  }

  /** What comes last: the groups, with everybody who was on one of their lists. */
  end(): readonly BundleEntry[] {
    return [...this.#groups].flatMap(([id, { title, people }]) => {
      const group: Group = {
        resourceType: 'Group',
        id: fhirId(id),
        identifier: [ownIdentifier('group', id)],
        type: 'person',
        actual: true,
        name: title.trim() || 'Group',
        quantity: people.size,
        member: [...people].map((person) => ({ entity: referenceTo('Patient', fhirId(person)) })),
      };
      return this.#once(group);
    });
  }

  #payers({ line, code }: ExportedLine): readonly BundleEntry[] {
    if (line === null || line.profile === null) return [];
    const coverage = coverageTold(line, code, this.#isNamed);
    return coverage === null ? [] : [...this.#once(payerTold(line.profile)), ...this.#once(coverage)];
  }

  #leaderOf(session: ExportedSession) {
    const key = `${session.npi} ${session.facilitator} ${session.credential}`;
    const id = this.#leaders.get(key) ?? `practitioner-${this.#leaders.size + 1}`;
    this.#leaders.set(key, id);
    return { id, practitioner: practitionerTold(session, id) };
  }

  #enrol({ group }: ExportedSession, code: string): void {
    if (group === null) return;
    const known = this.#groups.get(group.id) ?? { title: group.title, people: new Set() };
    known.people.add(code);
    this.#groups.set(group.id, known);
  }

  #once(resource: FhirResource): readonly BundleEntry[] {
    const place = `${resource.resourceType}/${resource.id ?? ''}`;
    if (this.#known.has(place)) return [];
    this.#known.add(place);
    return [{ fullUrl: `${base}/${place}`, resource }];
  }
}

import type { Appointment, Claim, Encounter } from 'fhir/r4';
import { type ExportedLine, standingOf } from '#core/billing/exported-line';
import { bareCode } from '#core/billing/payer-profile';
import { civilDate } from '#core/time/civil';
import { coded, dateTime, fhirId, inDollars, ownIdentifier, pointed, referenceTo, several } from './fhir-parts';
import { coverageId, practiceId } from './people-told';

/** What a mark is as an appointment; null for guests, who had none. */
const statuses: Readonly<Record<string, Appointment['status']>> = {
  present: 'fulfilled',
  late: 'fulfilled',
  'left-early': 'fulfilled',
  'distress-exit': 'fulfilled',
  absent: 'noshow',
  'no-show': 'noshow',
  excused: 'cancelled',
  'cancelled-late': 'cancelled',
};

const minute = 60_000;

function visitId({ session, code }: ExportedLine): string {
  return fhirId(`${session.id.slice(-40)}-${code}`);
}

/** The date that somebody had, kept or not; null for a guest. */
export function appointmentTold(line: ExportedLine, practitioner: string): Appointment | null {
  const { session, code, status: mark } = line;
  const { zone, plannedStart, plannedEnd } = session;
  const status = statuses[mark];
  if (status === undefined) return null;
  return {
    resourceType: 'Appointment',
    id: visitId(line),
    status,
    description: session.title.trim() || 'Class',
    start: dateTime(plannedStart, zone),
    end: dateTime(plannedEnd, zone),
    minutesDuration: Math.max(1, Math.round((plannedEnd - plannedStart) / minute)),
    participant: [
      { actor: referenceTo('Patient', fhirId(code)), status: status === 'cancelled' ? 'declined' : 'accepted' },
      { actor: referenceTo('Practitioner', practitioner), status: 'accepted' },
    ],
  };
}

/** That somebody was there; null where they were not, or only as a guest. */
export function encounterTold(line: ExportedLine, practitioner: string): Encounter | null {
  const { session, code, status, arrived, left, minutes } = line;
  if (statuses[status] !== 'fulfilled') return null;
  const { zone, began, ended } = session;
  const [start, end] = [arrived ?? began, left ?? ended];
  return {
    resourceType: 'Encounter',
    id: visitId(line),
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject: referenceTo('Patient', fhirId(code)),
    participant: [{ individual: referenceTo('Practitioner', practitioner) }],
    appointment: [referenceTo('Appointment', visitId(line))],
    ...(start === null || end === null ? {} : { period: { start: dateTime(start, zone), end: dateTime(end, zone) } }),
    ...(minutes === null
      ? {}
      : { length: { value: minutes, unit: 'min', system: 'http://unitsofmeasure.org', code: 'min' } }),
    serviceProvider: referenceTo('Organization', practiceId),
  };
}

/** @source terminology.hl7.org, HCPCS Level II and CPT code systems */
function procedureSystem(code: string): string {
  return /^[A-Z]\d{4}$/.test(code)
    ? 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
    : 'http://www.ama-assn.org/go/cpt';
}

const placeSystem = 'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set';

/** What is asked for somebody's class; null where no payer is asked, or something stands against it. */
export function claimTold(line: ExportedLine, practitioner: string): Claim | null {
  const { line: billed, session, code: participant, document } = line;
  const standing = standingOf(billed);
  if (billed === null || billed.lane !== 'claim' || (standing !== 'ready' && standing !== 'billed')) return null;
  const { profile, coverage, person, code, modifiers, charge } = billed;
  if (profile === null || coverage === null) return null;
  const diagnoses = [...new Set((person?.diagnoses ?? []).map((each) => bareCode(each.code)))].slice(0, 12);
  const system = procedureSystem(code);
  const net = inDollars(charge);
  return {
    resourceType: 'Claim',
    id: visitId(line),
    ...several('identifier', document === '' ? [] : [ownIdentifier('document', document)]),
    status: 'active',
    type: coded('http://terminology.hl7.org/CodeSystem/claim-type', 'professional'),
    use: 'claim',
    patient: referenceTo('Patient', fhirId(participant)),
    created: civilDate(session.signedAt, session.zone),
    provider: referenceTo('Organization', practiceId),
    priority: coded('http://terminology.hl7.org/CodeSystem/processpriority', 'normal'),
    careTeam: [{ sequence: 1, provider: referenceTo('Practitioner', practitioner) }],
    ...several(
      'diagnosis',
      diagnoses.map((each, at) => ({
        sequence: at + 1,
        diagnosisCodeableConcept: coded('http://hl7.org/fhir/sid/icd-10-cm', pointed(each)),
      })),
    ),
    insurance: [
      { sequence: 1, focal: true, coverage: referenceTo('Coverage', coverageId(participant, profile.id, coverage)) },
    ],
    item: [
      {
        sequence: 1,
        careTeamSequence: [1],
        ...several('diagnosisSequence', diagnoses.length === 0 ? [] : [1]),
        productOrService: coded(system, code),
        ...several(
          'modifier',
          modifiers.map((each) => coded('http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', each)),
        ),
        servicedDate: session.day,
        ...(session.pos === '' ? {} : { locationCodeableConcept: coded(placeSystem, session.pos) }),
        quantity: { value: billed.units },
        unitPrice: net,
        net,
        encounter: [referenceTo('Encounter', visitId(line))],
      },
    ],
    total: net,
  };
}

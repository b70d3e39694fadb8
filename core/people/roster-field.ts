import { folded } from './folded';

/** What a column of a roster can be. `name`: given and family name in one. */
export const rosterFields = [
  'name',
  'given',
  'family',
  'preferred',
  'birthDate',
  'phone',
  'email',
  'payer',
  'memberId',
  'coverageGroup',
  'emergencyName',
  'emergencyPhone',
  'emergencyRelation',
  'accessibility',
] as const;

/** One of these. */
export type RosterField = (typeof rosterFields)[number];

/** What each column is, in their order; null: it is left out. No field stands twice. */
export type RosterMatch = readonly (RosterField | null)[];

function split(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(', '));
}

/**
 * How heads of columns call each field, in English, German, Spanish and French, as `folded` writes them. The first list that
 * has the whole head wins; then the first whose words are all in it.
 */
const heads: Readonly<Record<RosterField, readonly string[]>> = {
  preferred: split(
    'preferred name, preferred, nickname, goes by, called, known as, rufname, spitzname',
    'nombre preferido, apodo, surnom, nom d usage, prenom usuel',
  ),
  emergencyName: split(
    'emergency contact name, emergency contact, emergency name, emergency, next of kin',
    'notfallkontakt, notfall kontakt, contacto de emergencia, emergencia, contact d urgence',
    'contact durgence, personne a prevenir, urgence',
  ),
  emergencyPhone: split(
    'emergency contact phone, emergency phone, emergency number, emergency tel, notfallnummer',
    'notfalltelefon, notfall telefon, telefono de emergencia, telefono emergencia',
    'telephone d urgence, telephone durgence, telephone urgence',
  ),
  emergencyRelation: split(
    'emergency contact relation, emergency relation, emergency relationship, relationship, relation',
    'beziehung, parentesco, lien',
  ),
  birthDate: split(
    'date of birth, birth date, birthdate, birthday, born, dob, geburtsdatum, geburtstag, geboren',
    'geb, fecha de nacimiento, nacimiento, fecha nac, date de naissance, naissance, ne le',
  ),
  memberId: split(
    'member id, member number, member no, memberid, insurance id, insurance number, policy number',
    'policy no, subscriber id, versichertennummer, versicherungsnummer, mitgliedsnummer',
    'numero de afiliado, numero de socio, poliza, numero d assure, numero dassure, numero d adherent',
    'numero dadherent',
  ),
  coverageGroup: split(
    'group number, group no, group id, insurance group, gruppennummer, numero de grupo',
    'numero de groupe',
  ),
  payer: split(
    'payer, payor, insurance, insurer, health plan, insurance company, krankenkasse, versicherung',
    'kostentrager, aseguradora, seguro, assurance, mutuelle, caisse',
  ),
  email: split(
    'email, e mail, mail, email address, e mail address, e mail adresse, correo, correo electronico',
    'courriel, adresse e mail, adresse email',
  ),
  phone: split(
    'phone, phone number, telephone, tel, mobile, mobile phone, cell, cell phone, cellphone, telefon',
    'telefonnummer, handy, mobil, rufnummer, telefono, movil, celular, portable, telephone portable',
  ),
  accessibility: split(
    'accessibility, access needs, accommodation, accommodations, special needs, needs',
    'barrierefreiheit, bedarf, accesibilidad, necesidades, accessibilite, besoins',
  ),
  given: split(
    'first name, firstname, given name, given names, given, first, forename, vorname, vornamen',
    'nombre, nombres, nombre de pila, prenom, prenoms',
  ),
  family: split(
    'last name, lastname, family name, surname, family, last, nachname, familienname, apellido',
    'apellidos, nom, nom de famille',
  ),
  name: split(
    'name, full name, fullname, participant, participant name, client, client name, patient',
    'patient name, member name, student, teilnehmer, teilnehmerin, vollstandiger name',
    'nombre completo, nombre y apellidos, participante, nom complet, nom et prenom, nom prenom',
    'participant e',
  ),
};

const fields = rosterFields.toSorted((one, other) => keysOf(one) - keysOf(other));

function keysOf(field: RosterField): number {
  return Object.keys(heads).indexOf(field);
}

function byWhole(head: string): RosterField | null {
  return fields.find((field) => heads[field].includes(head)) ?? null;
}

function byWords(head: string): RosterField | null {
  const words = new Set(head.split(' '));
  const said = (phrase: string): boolean => phrase.split(' ').every((word) => words.has(word));
  return fields.find((field) => heads[field].some(said)) ?? null;
}

/** What a column is by its head; null: its head does not tell. */
export function fieldOfHead(head: string): RosterField | null {
  const text = folded(head.replace(/([a-z])([A-Z])/g, '$1 $2'));
  if (text === '') return null;
  return byWhole(text) ?? byWhole(text.replaceAll(' ', '')) ?? byWords(text);
}

/** A letter of medical necessity, where it is noted. */
export const enLetter = {
  'person.letter-why':
    'A letter of medical necessity: health accounts, and some payers, ask whether there is one. The letter itself stays on paper.',
  'person.letter.by': 'Who wrote the letter',
  'person.letter.place': 'Where the letter is held',
  'person.letter.on': 'Date of the letter',
  'person.letter.until': 'Last day of the letter',
  'person.letter-told': 'Letter of medical necessity: {letter}',
} as const;

/** What is said of sound that isn’t as it was wished. */
export const enSound = {
  'sound.track-unplayable':
    'The recording of this part can’t be played on this computer. Its lines stay on the wall, and the class goes on.',
  'sound.output-refused': 'The chosen output isn’t there. Sound goes where this computer sends it.',
} as const;

/** What the room reads of a breath beside its word. */
export const enBreath = {
  'breath.natural': 'Let each breath come and go as it likes',
  'breath.nose': 'through the nose',
  'breath.mouth': 'through the mouth',
  'breath.pursed-lips': 'through nearly closed lips',
  'breath.left': 'Left',
  'breath.right': 'Right',
} as const;

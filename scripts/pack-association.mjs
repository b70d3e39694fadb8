/**
 * What is wrong with how systems are told which files are ours: the ending has to be the one that the program itself writes.
 *
 * @param {string} settings the text of electron-builder.yml
 * @param {string} program the built main process
 * @param {(path: string) => boolean} exists
 */
export function associationFaults(settings, program, exists) {
  const block = /^fileAssociations:\n((?: .*\n)+)/m.exec(settings)?.[1] ?? '';
  /** @param {string} key */
  const value = (key) => new RegExp(String.raw`^[ -]+${key}: (\S+)$`, 'm').exec(block)?.[1];
  const [ending, icon] = [value('ext'), value('icon')];
  if (ending === undefined || icon === undefined) return ['No ending of a file is given to the program.'];
  return [
    ...(program.includes(`.${ending}`) ? [] : [`The program itself names no file ".${ending}".`]),
    ...['ico', 'icns'].filter((kind) => !exists(`${icon}.${kind}`)).map((kind) => `${icon}.${kind} is missing.`),
  ];
}

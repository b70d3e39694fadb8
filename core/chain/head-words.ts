import { hexToBytes } from '@noble/hashes/utils.js';

/** 256 words, each for one byte: things that one can see, told apart by their first four letters and by ear. */
const list =
  'acorn alder almond amber anchor apple apron arrow aspen atlas autumn avenue badger bakery balcony bamboo ' +
  'banjo barley basket beach beaver berry birch biscuit blanket blossom bonnet bottle boulder branch bread ' +
  'bridge brook bucket button cabin cactus camera candle canoe canvas carpet castle cedar cello chalk cherry ' +
  'chimney cinnamon circle clarinet clover cobalt coconut coffee comet copper coral cotton cousin cradle crane ' +
  'cricket crystal cushion cypress daisy dancer dolphin domino donkey dove dragon drum duck dune eagle easel ' +
  'echo elbow elm engine envelope fabric falcon feather fennel fern fiddle field finch flag flute forest fox ' +
  'frost galaxy garden garlic gecko geyser ginger glacier glove goose granite grape gravel guitar hammer harbor ' +
  'harvest hazel heron hill honey horizon iceberg indigo island ivory jacket jasmine jelly jigsaw juniper kayak ' +
  'kettle kitchen kite kiwi ladder lagoon lantern larch laurel lavender lemon lilac linen lizard lobster lotus ' +
  'lumber magnet magpie mango maple marble meadow melon mirror mitten moon morning mosaic mountain mushroom ' +
  'napkin nectar needle nest nickel noodle nutmeg oak oasis oboe ocean olive onion orbit orchard otter owl ' +
  'oyster paddle pancake panda papaya parsley pebble pelican penguin pepper petal piano pigeon pine planet plum ' +
  'pocket pony poppy prairie pumpkin puzzle quartz quilt rabbit radish rainbow raven reed ribbon river robin ' +
  'rooster saffron sailor salmon sandal scarf school shadow shell silver sketch sparrow spruce squirrel star ' +
  'stone summer sunset swan sycamore table teapot thimble thunder ticket tiger timber tomato trail trumpet ' +
  'tulip turtle umbrella valley vanilla velvet village violin walnut water whistle willow winter wombat yarn ' +
  'yellow yogurt zebra zipper';

/** The words, in the order of the bytes that they stand for. */
export const words: readonly string[] = list.split(' ');

/** How many words stand for the end of a chain: 64 bits of its hash. */
export const headLength = 8;

/** The first bytes of a hash (hex) as words. */
export function wordsOf(hash: string, count: number = headLength): string {
  const bytes = [...hexToBytes(hash.slice(0, 2 * count))];
  return bytes.map((byte) => words[byte] ?? '').join(' ');
}

/** The byte of a word, as two hexadecimal digits; its first four letters are enough. Null for what is none of them. */
export function byteOf(typed: string): string | null {
  const word = typed.toLowerCase();
  const at = words.findIndex((one) => one === word || (word.length >= 4 && one.startsWith(word)));
  return at < 0 ? null : at.toString(16).padStart(2, '0');
}

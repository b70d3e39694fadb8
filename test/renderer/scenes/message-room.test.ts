import { expect, test } from 'vitest';
import { messageRoom } from '#scenes/message-room';

test.each([
  ['Back in five minutes', 'short'],
  ['The door to the garden is open; please be back at 10:40.', 'long'],
  ['BACK IN TEN MINUTES', 'short'],
  ['PLEASE COME BACK TO YOUR SEATS BY TEN', 'long'],
  ['PLEASE COME BACK TO YOUR SEATS IN THE BIG ROOM BY HALF PAST 6', 'longest'],
  ['W'.repeat(60), 'longest'],
  ['我们十分钟后回来', 'short'],
  ['请在十分钟后回到大房间的座位上我们会一起呼吸放松', 'long'],
] as const)('the message "%s" needs the room of a %s one', (message, room) => {
  expect(messageRoom(message)).toBe(room);
});

/** A message stands in one or two lines at the foot of the wall, characters. */
export const longestMessage = 60;

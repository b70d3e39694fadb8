/**
 * The longest answer of a payer that is read, in letters. A year of 2,000 people with 15 lines each comes to 30,000 lines of
 * about 250 letters in one 835, 7.5 million; this is twice that.
 */
export const longestReply = 16_000_000;

/** The longest piece in which one goes to the program, in letters: six bytes each at most, in messages of 1 MiB. */
export const longestReplyPiece = 100_000;

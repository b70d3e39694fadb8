/** The version of the program that this window belongs to. */
export const version = '0.1.0';

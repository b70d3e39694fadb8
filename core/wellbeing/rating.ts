/** Id of the one number from 0 to 10 that can be given before and after a class. */
export const ratingId = 'rating';

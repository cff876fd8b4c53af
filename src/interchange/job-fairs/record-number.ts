/*
 * A row of this kind stands for a booth, or for a fair that has none: what keeps rows apart has one number for both. Booths have the even numbers, fairs the odd ones.
 */

export const recordOfBooth = (id: number): number => id * 2;
export const recordOfFair = (id: number): number => id * 2 + 1;

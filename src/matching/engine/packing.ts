/** A number, of as few bits as it has, from a bit on: to be put with others into one field. */
export const bits = (value: number, shift: number): number => value << shift;

/** A bit that says whether something holds. */
export const flag = (holds: boolean, bit: number): number => (holds ? bit : 0);

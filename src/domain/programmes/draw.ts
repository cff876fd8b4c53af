import { createHash } from 'node:crypto';

/** Somebody who asks for a place. */
export interface Asking {
  readonly id: number;
  /** Higher comes first: a member of a family without work, then somebody with difficulty in finding work. */
  readonly priority: number;
}

/**
 * The order in which places are given: by priority, and among equals by lot. The lot is drawn from the list of all who asked, which nobody knows
 * before registration has closed, and which anybody who has it can draw again.
 */
export function drawOrder(programmeId: number, asking: readonly Asking[]): Asking[] {
  const list = asking.map(({ id }) => id).sort((one, other) => one - other).join(',');
  const seed = createHash('sha256').update(`${programmeId}:${list}`).digest('hex');
  const lot = (id: number): string => createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return [...asking].sort((one, other) => other.priority - one.priority || (lot(one.id) < lot(other.id) ? -1 : 1));
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Problem } from '../../errors/index.js';
import { sizeOfAnswer, type AnswerLimits } from './answer-size.js';
import type { Meter } from './meter.js';

/** An answer beyond this takes some milliseconds to put together, to count and to write: others are answered between. */
const large: AnswerLimits = { objects: 1000, bytes: 200_000 };

/** Counts an answer before it is written as JSON; says what of it is too large. */
export async function judgeAnswer(data: unknown, meter: Meter, limits: AnswerLimits): Promise<Problem | null> {
  if (meter.holdsMoreThan(large)) await nextTurn();
  const size = sizeOfAnswer(data, limits);
  if (size.objects > large.objects || size.bytes > large.bytes) await nextTurn();
  return meter.answer(size);
}

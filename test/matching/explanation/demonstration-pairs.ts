import { demoSize } from '../../../src/demonstration/index.js';
import type { PairFacts } from '../../../src/matching/facts.js';
import { demonstrationSource } from '../../golden/demonstration-source.js';

/** The day of the demonstration, and of the rules. */
export const day = '2026-12-02';

/** Pairs of every so many people and every so many vacancies of the demonstration, the excluded ones as well. */
export async function demonstrationPairs(peopleStep: number, postStep: number): Promise<PairFacts[]> {
  const source = demonstrationSource(day, demoSize);
  const pairs: PairFacts[] = [];
  for (let person = 1; person <= demoSize.people; person += peopleStep) {
    const seeker = await source.seeker(person);
    for (let post = 1 + (person % postStep); post <= demoSize.posts; post += postStep)
      pairs.push({ seeker, opportunity: await source.vacancy(post), application: null });
  }
  return pairs;
}

import { clausesOf } from '../../../../src/domain/posting-check/clauses-of-text.js';
import { featuresOf } from '../../../../src/domain/posting-check/likely/features.js';
import { packModel } from '../../../../src/domain/posting-check/likely/packed-model.js';
import type { PostingRuleCode } from '../../../../src/domain/posting-check/posting-rule.js';
import { simplified } from '../../../../src/platform/text/simplified.js';
import type { WholeText } from '../whole-texts.js';

/** A clause of a marked text, and the rules whose marks it meets. */
interface Example { readonly features: readonly number[]; readonly rules: ReadonlySet<string> }

/** Steps of descent, how far each goes, and how much large weights cost: chosen on the open texts, with the others as examples. */
const [steps, rate, penalty] = [30, 0.1, 0.0002] as const;
/** How far a step of the intercept goes. */
const interceptRate = 0.5;
/** Features that only one clause has say too little. */
const leastClauses = 2;

function clausesWithRules({ text, marks }: WholeText): { readonly plain: string; readonly rules: Set<string> }[] {
  return clausesOf(simplified(text)).map(({ plain, places }) => {
    const [from, until] = [places[0] ?? 0, (places.at(-2) ?? 0) + 1];
    return { plain, rules: new Set(marks.filter((mark) => mark.from < until && from < mark.until).map(({ rule }) => rule)) };
  });
}

/** Logistic regression for one rule by Adagrad over all examples, in their order: the same examples give the same weights. */
function fit(examples: readonly Example[], rule: string, size: number): { readonly intercept: number; readonly weights: Float64Array } {
  const [weights, seen] = [new Float64Array(size), new Float64Array(size).fill(1e-6)];
  let [intercept, seenIntercept] = [-3, 1e-6];
  for (let step = 0; step < steps; step++) {
    for (const { features, rules } of examples) {
      let sum = intercept;
      for (const feature of features) sum += weights[feature] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (rules.has(rule) ? 1 : 0);
      if (Math.abs(error) < 1e-3) continue;
      seenIntercept += error * error;
      intercept -= (interceptRate * error) / Math.sqrt(seenIntercept);
      for (const feature of features) {
        const gradient = error + penalty * (weights[feature] ?? 0);
        seen[feature] = (seen[feature] ?? 0) + gradient * gradient;
        weights[feature] = (weights[feature] ?? 0) - (rate * gradient) / Math.sqrt(seen[feature] ?? 1);
      }
    }
  }
  return { intercept, weights };
}

/** Makes the model of likely conditions from marked texts, as `likely/model.data.ts` keeps it. */
export function trainModel(texts: readonly WholeText[], rules: readonly PostingRuleCode[]): string {
  const clauses = texts.flatMap(clausesWithRules).map(({ plain, rules: own }) => ({ features: featuresOf(plain), rules: own }));
  const counts = new Map<string, number>();
  for (const { features } of clauses) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([feature, count]) => count >= leastClauses && !feature.includes('\n')).map(([feature]) => feature).sort();
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const examples = clauses.map(({ features, rules: own }): Example => ({ features: features.flatMap((feature) => placeOf.get(feature) ?? []), rules: own }));
  const fits = rules.map((rule) => ({ rule, ...fit(examples, rule, names.length) }));
  return packModel({ rules: fits.map(({ rule, intercept }) => ({ rule, intercept })), features: names, weightOf: (feature, rule) => fits[rule]?.weights[feature] ?? 0 });
}

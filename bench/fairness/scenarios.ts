import { accommodations } from '../../src/domain/accommodations/index.js';
import type { Provisions } from '../../src/domain/employers/index.js';
import type { OpportunityFacts } from '../../src/matching/facts.js';
import { defaultModel, type MatchingModel } from '../../src/matching/model/model.js';

/** Posts and the model, with one reason for differences after another taken away. */
export interface Scenario {
  readonly name: 'asItIs' | 'withoutLaw' | 'withoutDemands' | 'withoutSkills';
  readonly label: string;
  readonly post: (post: OpportunityFacts) => OpportunityFacts;
  readonly model: MatchingModel;
}

const everythingProvided: Provisions = Object.fromEntries(accommodations.entries.map(({ code }) => [code, 'PROVIDED']));

/** Without what the law asks, and what the notice asks that the law lets it: kind and grade, status, certificates, age, education, residence. An internship is no work for which the law asks a certificate. */
const withoutLaw = (post: OpportunityFacts): OpportunityFacts =>
  ({ ...post, kind: 'INTERNSHIP', reservation: null, certificates: [], minAge: null, maxAge: null, minEducation: null, residenceCode: null });

/** And without what the work asks of functions, with every accommodation there. */
const withoutDemands = (post: OpportunityFacts): OpportunityFacts => ({ ...withoutLaw(post), demands: [], provisions: everythingProvided });

const withoutSkills = (post: OpportunityFacts): OpportunityFacts => ({ ...withoutDemands(post), skills: [] });

function weighed(without: readonly (keyof MatchingModel['weights'])[]): MatchingModel {
  return { ...defaultModel, weights: { ...defaultModel.weights, ...Object.fromEntries(without.map((factor) => [factor, 0])) } };
}

/** Each takes away one reason more than the one before: what a step narrows a difference by is explained by that reason. */
export const scenarios: readonly Scenario[] = [
  { name: 'asItIs', label: '实际', post: (post) => post, model: defaultModel },
  { name: 'withoutLaw', label: '去掉法定和公告的资格条件', post: withoutLaw, model: defaultModel },
  { name: 'withoutDemands', label: '再去掉功能要求和合理便利', post: withoutDemands, model: weighed(['ACCESSIBILITY']) },
  { name: 'withoutSkills', label: '再去掉技能', post: withoutSkills, model: weighed(['ACCESSIBILITY', 'SKILLS']) },
];

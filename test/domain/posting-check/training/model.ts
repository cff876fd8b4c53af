import type { PostingRuleCode } from '../../../../src/domain/posting-check/posting-rule.js';
import { trainModel } from './train.js';
import { allTrainingTexts } from './training.js';

/** The rules of which likely conditions are told. What is no question of words has none: pay, and demands on functions. */
const modelledRules: readonly PostingRuleCode[] = [
  'disability', 'disabilityKind', 'health', 'medicalStandard', 'selfCare', 'appearance', 'stature', 'eyesight', 'colour', 'hearing', 'speech', 'limbs', 'sex', 'pregnancy', 'deposit', 'shift',
];

/** The file of the program that holds the model, as it is made from the marked texts. */
export function modelFile(): string {
  return `/** Made by \`npm run posting-model -- --write\` from the marked texts of test/domain/posting-check/training: not to be changed by hand. */
export const likelyModel = '${trainModel(allTrainingTexts, modelledRules)}';
`;
}

import { choicePreference } from './choice.js';

export const employment = choicePreference({
  about: 'EMPLOYMENT', wish: 'wishedEmployment', offer: 'employmentKind',
  weight: ({ employmentWeight }) => employmentWeight,
});

import { choicePreference } from './choice.js';

export const workModes = choicePreference({
  about: 'WORK_MODE', wish: 'wishedWorkModes', offer: 'workMode', weight: ({ workModeWeight }) => workModeWeight,
});

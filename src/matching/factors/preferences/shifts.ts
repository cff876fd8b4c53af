import { choicePreference } from './choice.js';

export const shifts = choicePreference({
  about: 'SHIFT', wish: 'wishedShifts', offer: 'shift', weight: ({ shiftsWeight }) => shiftsWeight,
});

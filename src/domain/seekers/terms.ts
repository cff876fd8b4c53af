// The terms themselves: whoever asks for no more, a thread above all, loads neither GraphQL nor the database with them.
export { travelSteps } from './seeker.values.js';
export { employmentLabels, reaches, reachLabels, shiftLabels, workModeLabels } from './wish-labels.js';

// The terms themselves: whoever asks for no more, a thread above all, loads neither GraphQL nor the database with them.
export { accommodations, lodging, subsidies, transports, supportLevels, type Accommodation } from './accommodation.js';
export { prerequisites } from './prerequisite.js';

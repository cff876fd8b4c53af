// The terms themselves: whoever asks for no more, a thread above all, loads neither GraphQL nor the database with them.
export { accommodations, lodging, subsidies, transports, supportLevels, type Accommodation, type AccommodationPlace, type Subsidy } from './accommodation.js';
export { prerequisites, type Prerequisite } from './prerequisite.js';

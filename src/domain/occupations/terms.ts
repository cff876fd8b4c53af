// The terms themselves: whoever asks for no more, a thread above all, loads neither GraphQL nor the database with them.
export {
  healthMassageOccupation, majorGroups, medicalMassageOccupation, occupationNearness, occupations,
  type Occupation, type OccupationNearness, type UsualDemand,
} from './occupation.js';

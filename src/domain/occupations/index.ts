export {
  healthMassageOccupation, majorGroups, medicalMassageOccupation, occupationNearness, occupations,
  type Occupation, type OccupationNearness, type UsualDemand,
} from './occupation.js';
export { OccupationResolver } from './occupation.resolver.js';
export { OccupationType } from './occupation.type.js';

// The terms themselves: whoever asks for no more, a thread above all, loads neither GraphQL nor the database with them.
export {
  healthMassageOccupation,  medicalMassageOccupation, occupationNearness, occupations,
  type DemandSetting, type Inherence, type Occupation, type OccupationNearness, type UsualDemand, type YouthBar,
} from './occupation.js';
export { namedOccupation } from './occupation-names.js';
export { isSameTrade } from './same-trade.js';

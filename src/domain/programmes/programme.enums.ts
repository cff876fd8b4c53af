import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { ParticipationOutcome, ParticipationState, ProgrammeStatus } from './programme.entity.js';
import type { Admission, Takers } from './kinds/index.js';

export const ProgrammeStatuses = graphqlEnum<ProgrammeStatus>('ProgrammeStatus', 'State of a programme.', {
  PLANNED: 'The programme has not begun, or goes on.', HELD: 'The programme has taken place.', CANCELLED: 'The programme was cancelled, and does not take place.',
});

export const TakersEnum = graphqlEnum<Takers>('ProgrammeTakers', 'Group that can take part in a programme.', {
  PEOPLE: 'Job seekers, who are named.', EMPLOYERS: 'Employers, which are named.', PUBLIC: 'The public, which is counted and not named.',
});

export const Admissions = graphqlEnum<Admission>('ProgrammeAdmission', 'Way in which the places of a programme are given.', {
  FIRST: 'Places are given in the order of the applications.', DRAW: 'Places are drawn after registration has closed: by priority, then by lot.', RECORD: 'No places are given: the centre records what it did.',
});

export const ParticipationStates = graphqlEnum<ParticipationState>('ParticipationState', 'State of a participation in a programme.', {
  ASKED: 'The applicant waits for the draw.', ALLOTTED: 'The applicant has a place.', WAITING: 'The applicant got no place in the draw, and is next when one becomes free.',
  ATTENDED: 'The participant took part.', ABSENT: 'The participant had a place and did not come.', CANCELLED: 'The participant gave up the place.',
});

export const ParticipationOutcomes = graphqlEnum<ParticipationOutcome>('ParticipationOutcome', 'Result of a participation in a programme.', {
  EMPLOYED: 'The job seeker found employment.', STARTED_BUSINESS: 'The job seeker started a business.', FLEXIBLE_WORK: 'The job seeker took up flexible work.', REFERRED: 'The job seeker was referred to an employer.',
  TRAINED: 'The participant completed a training.', CERTIFIED: 'The job seeker got the certificate, which the profile now has as evidence of the skills taught.', MEASURE_AGREED: 'Further measures were agreed with the participant.',
  POSTS_FOUND: 'The employer offers vacancies.', LOAN_GRANTED: 'The participant was granted a loan.', MOVED_ON: 'The job seeker moved on to the open labour market.', NO_RESULT: 'The participation had no result.',
});

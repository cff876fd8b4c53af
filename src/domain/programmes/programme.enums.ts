import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { ParticipationOutcome, ParticipationState, ProgrammeStatus } from './programme.entity.js';
import type { Admission, Takers } from './kinds/index.js';

export const ProgrammeStatuses = graphqlEnum<ProgrammeStatus>('ProgrammeStatus', 'The state of a programme.', {
  PLANNED: 'It is to come, or goes on.', HELD: 'It has taken place.', CANCELLED: 'It does not take place.',
});

export const TakersEnum = graphqlEnum<Takers>('ProgrammeTakers', 'Who takes part in a programme.', {
  PEOPLE: 'People.', EMPLOYERS: 'Employers.', PUBLIC: 'The public: counted, not named.',
});

export const Admissions = graphqlEnum<Admission>('ProgrammeAdmission', 'How those who take part come in.', {
  FIRST: 'Who asks first gets a place.', DRAW: 'Places are given by priority, then by lot, when registration has closed.', RECORD: 'A centre records what it did.',
});

export const ParticipationStates = graphqlEnum<ParticipationState>('ParticipationState', "The state of somebody's part in a programme.", {
  ASKED: 'Waits for the draw.', ALLOTTED: 'Has a place.', WAITING: 'Got no place in the draw; comes next when one falls free.',
  ATTENDED: 'Took part.', ABSENT: 'Had a place and did not come.', CANCELLED: 'Gave it up.',
});

export const ParticipationOutcomes = graphqlEnum<ParticipationOutcome>('ParticipationOutcome', 'What came of a part in a programme.', {
  EMPLOYED: 'Found employment.', STARTED_BUSINESS: 'Began a business of the own.', FLEXIBLE_WORK: 'Took up flexible work.', REFERRED: 'Was proposed to an employer.',
  TRAINED: 'Completed a training.', CERTIFIED: 'Got the certificate: it stands with the person, and shows the skills that were taught.', MEASURE_AGREED: 'Measures were agreed.',
  POSTS_FOUND: 'The employer offers posts.', LOAN_GRANTED: 'A loan was granted.', MOVED_ON: 'Moved on to the open labour market.', NO_RESULT: 'Nothing came of it.',
});

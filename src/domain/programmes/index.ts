export { Participation, Programme } from './programme.entity.js';
export { ServiceYear } from './service-year.entity.js';
export { ProgrammeStage } from './stages/programme-stage.entity.js';
export { employerConditions } from './eligibility.js';
export {
  kindsCountedAs, kindsOfEmployment, programmeIndicators, programmeKinds, type ProgrammeIndicator, type ProgrammeKindCode,
  by2027, yearly,
} from './kinds/index.js';
export { EmployerProgrammesResolver, JobSeekerProgrammesResolver, ParticipationResolver, PractitionerEducationResolver, ProgrammeResolver } from './programme.resolver.js';
export { checkConditions } from './participants.js';
export { participationsDue, programmes, programmesLeadingTo } from './programme.service.js';
export { peopleOwed } from './owed/people-owed.js';
export { ParticipationConnection, ParticipationType, ProgrammeConnection, ProgrammeType } from './programme.type.js';
export { recordParticipation, takePart } from './participation.writing.js';
export { createProgramme, updateProgramme } from './programme.writing.js';
export { programmeBounds } from './programme.bounds.js';
export type { ParticipationOutcome } from './programme.entity.js';
export type { DetailField, DetailOwner, Details, ProgrammeKind, Stage } from './kinds/index.js';
export { dueOf } from './stages/course.js';
export { programmeCosts } from './costs.data.js';
export { factsOfStages } from './stages/facts.js';
import './programme.notices.js';

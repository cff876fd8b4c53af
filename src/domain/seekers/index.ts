export {
  BlindMassagePractitioner, Consent, DisabilityCertificate, JobSeeker, RuralWorker, UniversityGraduate,
  type ConsentPurpose, type MassageBranch, type Sex,
} from './seeker.entity.js';
export { employmentLabels, reachLabels, shiftLabels, workModeLabels } from './wish-labels.js';
export type {
  Capacity, CapacitySource, EducationEntry, EmploymentKind, HeldCertificate, HeldSkill, Need, Reach, Shift, SkillEvidence, Wishes,
  WorkEntry, WorkMode,
} from './seeker.values.js';

export * from './terms.js';
export { certificateNumber, seekerBounds } from './seeker.bounds.js';
export { readCertificateNumber, checkCharacter, identityIn, maskedNumber } from './certificate-number.js';
export { certificatePurpose, recordDisabilityCertificate } from './certificate.writing.js';
export { consentNotices } from './consent.data.js';
export { agreesToContact, allowPlacing, allowServing, mayPlace, mayServe, readAs, recordedRowFields, servedAs, fieldsToRecord } from './disclosure.js';
export {
  BlindMassagePractitioner, Consent, DisabilityCertificate, JobSeeker, JobSeekerAddress, JobSeekerContact, RuralWorker, UniversityGraduate,
  type ConsentPurpose,  type Sex,
} from './seeker.entity.js';
export { massagePracticeOf, type MassagePractice, type StatedCertificateValue } from './facts/index.js';
export { ledgerOf } from './seeker.stating.js';
export { findReferrableJobSeeker, findServedJobSeeker } from './find-job-seeker.js';
export { ConsentResolver } from './consent.resolver.js';
export { JobSeekerResolver } from './seeker.resolver.js';
export { SeekerRightsResolver } from './viewer-rights.resolver.js';
export { PersonLookUp } from './look-ups/look-up.entity.js';
export { LookUpResolver } from './look-ups/look-up.resolver.js';
export { indexPhones } from './look-ups/phone-index.js';
export { attendeeAt } from './attendee.service.js';
export { AttendeeType } from './attendee.type.js';
export { contactThrough } from './contact.service.js';
export { ContactDetailsType } from './contact.type.js';
export { readCandidatesAhead } from './seeker.loader.js';
export { jobSeekers, jobSeekersWhere, knownSeeker, needsOfApplicant, placedSeeker, seekerById } from './seeker.service.js';
export { BlindMassagePractitionerType } from './facets.type.js';
export { NeedType } from './seeker.parts.js';
export { JobSeekerConnection, JobSeekerType, type JobSeekerRow } from './seeker.type.js';
export type {
  Capacities,   EmploymentKind, HeldCertificate, HeldSkill, Need, Reach, Shift,  Wishes,
  WorkEntry, WorkMode,
} from './seeker.values.js';
export { changeable, registerJobSeeker, updateJobSeeker } from './seeker.writing.js';
export { addressPurpose, phonePurpose } from './seeker.purposes.js';
export type { RegisterJobSeekerInput } from './seeker.inputs.js';
export { grantConsent } from './consent.writing.js';
export { EmploymentKinds, Shifts, WorkModes } from './wish.enums.js';
export { seekerCosts } from './costs.data.js';
import './seeker.notices.js';

import type { FactKind } from '../../claims/index.js';
import { Vocabulary } from '../../concepts/index.js';
import type { EmploymentKind } from '../../seekers/index.js';
import {
  businessRegistration, massageChain, massageClinic, massageHospital, massageInternship, massageRecommendation,
  medicalMassageTraining, teacherTraining, voiceTraining,
} from './blind-massage.js';
import {
  disclosure, disclosureSupport, employerTraining, procurementTender, railwayShop, tobaccoLicence,
} from './companies.js';
import {
  abilityAssessment, agencyService, assessorTraining, coachTraining, defaulterTraining, employerVisit, employmentService,
} from './employment-services.js';
import { accessibleApplication, financeProject, smartSkillsHelp, telecomOffer } from './finance-and-access.js';
import { fullChainService } from './full-chain.js';
import { graduateAction, graduateContact, guidanceSession } from './graduates.js';
import type { ProgrammeIndicator } from './indicator.js';
import { mediationCooperation } from './labour-rights.js';
import { lotteryAgency } from './lottery-agency.js';
import { marketStall } from './market-stall.js';
import {
  continuingEducation, massageFiling, massageReview, massageTitle, medicalMassageExam,
} from './massage-qualification.js';
import type { CountedAs, ProgrammeKind } from './programme-kind.js';
import { campaignEvent, charityProject, charitySale, speakersTour, volunteerService } from './publicity.js';
import { helpWorkshop, parcelStation, practicalTraining, ruralLoan, ruralProject, villageVisit } from './rural-work.js';
import {
  craftWorkshop, flexibleWorkTraining, liveHostTraining, platformSupport, startupPark, startupService,
} from './self-employment.js';
import { commission, labourDispatch, modelInstitution, supportedPlacement } from './supported-employment.js';
import {
  heritageCourse, orderedCourse, researchResult, skillsContest, specialClass, trainingBase, vocationalCourse,
} from './vocational-training.js';

export { by2027, yearly, type ProgrammeIndicator } from './indicator.js';
export type { DetailChoice, DetailField, DetailOwner, Details, DetailType } from './detail-field.js';
export type { Admission, CountedAs, ProgrammeKind, Takers } from './programme-kind.js';
export { recognitionDetails } from './recognition.js';
export type { Stage, StageEffect } from './stage.js';

/** The kinds of programmes, in the order in which they are listed. A new one is added here. */
const definitions = [
  // Measure 2: companies meet their social responsibility.
  employerTraining, procurementTender, tobaccoLicence, railwayShop, disclosureSupport, disclosure,
  // Measure 3: self-employment and flexible work.
  startupPark, marketStall, startupService, flexibleWorkTraining, craftWorkshop, liveHostTraining, platformSupport,
  lotteryAgency, accessibleApplication, telecomOffer, smartSkillsHelp, financeProject,
  // Measure 4: supported employment (辅助性就业).
  supportedPlacement, modelInstitution, labourDispatch, commission,
  // Measure 5: university graduates.
  graduateContact, guidanceSession, graduateAction,
  // Measure 6: rural disabled people.
  villageVisit, practicalTraining, helpWorkshop, parcelStation, ruralProject, ruralLoan,
  // Measure 7: blind massage, and other work of blind people.
  massageHospital, massageClinic, massageChain, medicalMassageExam, massageReview, massageTitle, massageFiling,
  teacherTraining, medicalMassageTraining, massageInternship, massageRecommendation, continuingEducation, voiceTraining,
  businessRegistration,
  // Measure 8: employment services.
  employmentService, defaulterTraining, employerVisit, coachTraining, abilityAssessment, assessorTraining,
  campaignEvent, speakersTour, charitySale, charityProject, volunteerService, fullChainService, agencyService,
  // Measure 9: vocational training.
  vocationalCourse, orderedCourse, heritageCourse, trainingBase, skillsContest, specialClass, researchResult,
  // Measure 10: rights at work.
  mediationCooperation,
] as const;

export type ProgrammeKindCode = (typeof definitions)[number]['code'];

export const programmeKinds = new Vocabulary<ProgrammeKind<ProgrammeKindCode>>(
  'programme-kind', '2026.1', definitions,
);

/** The kind that a service is of where nobody names one. */
export const usualKind: ProgrammeKind = usualKindOf(programmeKinds.entries);

function usualKindOf(kinds: readonly ProgrammeKind[]): ProgrammeKind {
  const usual = kinds.find(({ isUsual }) => isUsual === true);
  if (usual === undefined) throw new Error('no kind of programme is the usual one');
  return usual;
}

/** Codes of the kinds whose programmes count as this. */
export function kindsCountedAs(counted: CountedAs): ProgrammeKindCode[] {
  return programmeKinds.entries.filter(({ countsAs }) => countsAs.includes(counted)).map(({ code }) => code);
}

/** The kinds of programme of which employment of this kind is a place; none for most. */
export function kindsOfEmployment(employmentKind: EmploymentKind): ProgrammeKind[] {
  return programmeKinds.entries.filter((kind) => kind.employmentKind === employmentKind);
}

/** The kind of programme that finds out a fact of a person. @throws Error where no kind finds it */
export function kindThatFinds(fact: FactKind): ProgrammeKind<ProgrammeKindCode> {
  const found = programmeKinds.entries.find(({ findsFact }) => findsFact === fact);
  if (found === undefined) throw new Error(`no kind of programme finds ${fact}`);
  return found;
}

function kindsIn(indicator: ProgrammeIndicator): ProgrammeKindCode[] {
  return programmeKinds.entries.filter(({ indicators }) => indicators.includes(indicator)).map(({ code }) => code);
}

/** Every indicator that counts programmes, with the codes of the kinds that it counts. */
export const programmeIndicators = [...new Set(programmeKinds.entries.flatMap(({ indicators }) => indicators))]
  .map((indicator) => ({ indicator, kinds: kindsIn(indicator) }));

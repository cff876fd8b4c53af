import { age } from './age.js';
import { consent } from './consent.js';
import { coreSkills } from './core-skills.js';
import { demandsConfirmed } from './demands-confirmed.js';
import { education } from './education.js';
import { employmentLimit } from './employment-limit.js';
import { essentialDemands } from './essential-demands.js';
import type { Gate } from './gate.js';
import { hoursLimit } from './hours-limit.js';
import { notApplied } from './not-applied.js';
import { payLimit } from './pay-limit.js';
import { postOpen } from './post-open.js';
import { publicWelfare } from './public-welfare.js';
import { qualification } from './qualification.js';
import { regionLimit } from './region-limit.js';
import { requiredAccommodations } from './required-accommodations.js';
import { reservation } from './reservation.js';
import { residence } from './residence.js';
import { seatsLeft } from './seats-left.js';
import { shiftLimit } from './shift-limit.js';
import { supportedEmployment } from './supported-employment.js';
import { tradeLimit } from './trade-limit.js';
import { workingAge } from './working-age.js';
import { withinReach } from './within-reach.js';
import { workModeLimit } from './work-mode-limit.js';

export { isEmployers, pairFor, type Audience } from './audience.js';
export type { Finding, Gate, Outcome } from './gate.js';
export {
  eligibilityOf, isExcluded, isOnlyConfirmationOpen, judgeGate, judgeGates, type Eligibility, type GateResult,
} from './judge.js';
export { keepsApart } from './keeps-apart.js';

/** The gates, in the order in which they are shown. A new one is added here. */
const definitions = [
  postOpen, seatsLeft,
  reservation, publicWelfare, supportedEmployment, qualification, coreSkills, age, workingAge, residence,
  education, demandsConfirmed, essentialDemands, requiredAccommodations,
  withinReach, regionLimit, payLimit, hoursLimit, shiftLimit, workModeLimit, employmentLimit, tradeLimit,
  consent, notApplied,
] as const;

export type GateId = (typeof definitions)[number]['id'];

export const gates: readonly Gate<GateId>[] = definitions;
export const gateIds: readonly GateId[] = gates.map(({ id }) => id);

const byId = new Map(gates.map((each) => [each.id, each]));

/** @throws Error for an id that no gate has */
export function gateOf(id: GateId): Gate<GateId> {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no gate ${id}`);
  return found;
}

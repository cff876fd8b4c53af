import { text } from '../../../platform/i18n/text.js';
import type { PairFacts } from '../../facts.js';
import { gateOf, gates, pairFor, type Audience, type Gate, type GateId, type GateResult, type Outcome } from '../../rules/index.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { coreSkillsWords } from './core-skills.js';
import { gatePart, type GatePart, type GateWords } from './gate-part.js';
import {
  ageWords,
  consentWords,
  publicWelfareWords,
  qualificationWords,
  reservationWords,
  residenceWords,
  supportedEmploymentWords,
} from './gates-of-law.js';
import {
  employmentLimitWords,
  hoursLimitWords,
  payLimitWords,
  regionLimitWords,
  shiftLimitWords,
  workModeLimitWords,
  tradeLimitWords,
} from './gates-of-wishes.js';
import {
  demandsConfirmedWords,
  educationWords,
  essentialDemandsWords,
  notAppliedWords,
  postOpenWords,
  requiredAccommodationsWords,
  seatsLeftWords,
} from './gates-of-work.js';

import { withinReachWords } from './place.js';
import { workingAgeWords } from './working-age.js';

/** What gates say to the job seeker that speak of the pair. The others have their sentences in their own definition (`plain`). */
const gateWords: Readonly<Partial<Record<GateId, GateWords>>> = {
  POST_OPEN: postOpenWords,
  SEATS_LEFT: seatsLeftWords,
  RESERVATION: reservationWords,
  PUBLIC_WELFARE: publicWelfareWords,
  SUPPORTED_EMPLOYMENT: supportedEmploymentWords,
  QUALIFICATION: qualificationWords,
  CORE_SKILLS: coreSkillsWords,
  AGE: ageWords,
  WORKING_AGE: workingAgeWords,
  RESIDENCE: residenceWords,
  EDUCATION: educationWords,
  DEMANDS_CONFIRMED: demandsConfirmedWords,
  ESSENTIAL_DEMANDS: essentialDemandsWords,
  REQUIRED_ACCOMMODATIONS: requiredAccommodationsWords,
  WITHIN_REACH: withinReachWords,
  REGION_LIMIT: regionLimitWords,
  PAY_LIMIT: payLimitWords,
  HOURS_LIMIT: hoursLimitWords,
  SHIFT_LIMIT: shiftLimitWords,
  WORK_MODE_LIMIT: workModeLimitWords,
  EMPLOYMENT_LIMIT: employmentLimitWords,
  TRADE_LIMIT: tradeLimitWords,
  CONSENT: consentWords,
  NOT_APPLIED: notAppliedWords,
};

function ownWords({ id, plain }: Gate): GateWords {
  if (plain === undefined) throw new Error(`the gate ${id} says nothing in plain words: give its definition some, or an entry here`);
  return { PASS: gatePart(plain.PASS), FAIL: gatePart(plain.FAIL), UNKNOWN: gatePart(plain.UNKNOWN, { asks: 'YOU' }) };
}

/** A gate without words keeps the program from starting. */
const wordsOf: ReadonlyMap<string, GateWords> = new Map(gates.map((gate) => [gate.id, gateWords[gate.id] ?? ownWords(gate)]));

/** What is told of a condition on who somebody is to those who do not serve the job seeker: it names no kind, no grade and no status. */
const impersonalWords: Readonly<Record<Outcome, GatePart>> = {
  PASS: gatePart(text('法律定的条件符合。', 'The condition of the law is met.')),
  FAIL: gatePart(text('法律定的条件不符合。', 'The condition of the law is not met.')),
  UNKNOWN: gatePart(
    text(
      '法律定的条件还没核实,由服务中心了解。',
      'The condition of the law is not confirmed yet. The service centre finds out.',
    ),
    { asks: 'CENTRE' },
  ),
};

/** A gate's answer, spoken to the job seeker. */
export function plainGate({ id, outcome }: GateResult, pair: PairFacts, rules: RuleSet, audience: Audience): GatePart {
  if (audience !== 'PERSON' && gateOf(id).isAboutStatus === true) return impersonalWords[outcome];
  const words = (wordsOf.get(id) ?? ownWords(gateOf(id)))[outcome];
  return typeof words === 'function' ? words(pairFor(audience, pair), rules) : words;
}

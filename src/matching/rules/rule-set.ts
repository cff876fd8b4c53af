import { supportedEmploymentRule } from '../../domain/disabilities/terms.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { Text } from '../../platform/i18n/text.js';
import { suggestionRules } from '../suggestions/suggestion-rules.data.js';
import { workingAgeRules } from './age.js';
import { consentRules } from './consent.js';
import { coreSkillRules } from './core-skills.js';
import { inForce, one } from './dated.js';
import { demandRules } from './essential-demands.js';
import type { Gate } from './gate.js';
import { gates as everyGate } from './index.js';
import { priorityRules } from './priority-rules.data.js';
import { publicWelfareRules } from './public-welfare.js';
import { obtainableAskedFrom, obtainableQualificationRules, qualificationRules, type QualificationRule } from './qualification-rules.data.js';
import { reservationRules } from './reservation.js';
import { reachRules } from './within-reach.js';
import { retiredRules, youthRules } from './working-age-rules.data.js';

export type { QualificationRule } from './qualification-rules.data.js';

/** The dated parameters of all rules; each stands in the file of its rule. */
export const datedRules = {
  workingAgeRules, youthRules, retiredRules, publicWelfareRules, reservationRules, consentRules, demandRules, coreSkillRules, reachRules, suggestionRules, priorityRules, qualificationRules, obtainableQualificationRules,
};
export type DatedRules = typeof datedRules;

/** The rules of one day. A rule that did not exist yet is null or absent, and asks nothing. */
export class RuleSet {
  readonly workingAge;
  readonly youth;
  readonly retired;
  readonly publicWelfare;
  readonly supportedEmployment;
  readonly reservation;
  readonly consent;
  readonly demands;
  readonly coreSkills;
  readonly reach;
  readonly suggestion;
  readonly priorities;
  /** Qualifications that so few hold that vacancies which need them are worth a longer way. */
  readonly scarceQualifications: readonly QualificationRule[];
  /** By the gates that they are asked by. */
  private readonly narrowed = new Map<string, RuleSet>();
  /** By certificate that is easily obtained: how. */
  private readonly steps: ReadonlyMap<string, Text | null>;
  private readonly qualifications: ReadonlyMap<string, readonly QualificationRule[]>;

  /**
   * @param rules parameters of every day; the project's own without it
   * @param gates the gates that a pair is asked by, in the order in which they are shown; all of them without it
   */
  constructor(readonly on: IsoDate, private readonly rules: DatedRules = datedRules, readonly gates: readonly Gate[] = everyGate) {
    this.workingAge = one(rules.workingAgeRules, on);
    this.youth = one(rules.youthRules, on);
    this.retired = one(rules.retiredRules, on);
    this.publicWelfare = one(rules.publicWelfareRules, on);
    this.supportedEmployment = supportedEmploymentRule(on);
    this.reservation = one(rules.reservationRules, on);
    this.consent = one(rules.consentRules, on);
    this.demands = one(rules.demandRules, on);
    this.coreSkills = one(rules.coreSkillRules, on);
    this.reach = one(rules.reachRules, on);
    this.suggestion = one(rules.suggestionRules, on);
    this.priorities = inForce(rules.priorityRules, on);
    const qualifications = inForce(rules.qualificationRules, on);
    this.scarceQualifications = qualifications.filter(({ isScarce }) => isScarce);
    const obtainable = on < obtainableAskedFrom ? [] : inForce(rules.obtainableQualificationRules, on);
    this.steps = new Map(obtainable.flatMap(({ anyOf, step }) => anyOf.map((code) => [code, step])));
    const asked = [...qualifications, ...obtainable]
      .flatMap((rule) => rule.occupationCodes.map((code) => ({ code, rule })));
    const byOccupation = Map.groupBy(asked, ({ code }) => code);
    this.qualifications = new Map([...byOccupation].map(([code, found]) => [code, found.map(({ rule }) => rule)]));
  }

  /** The same rules, asked by some gates alone: those of other names are left out. */
  askedBy(ids: readonly string[]): RuleSet {
    if (this.gates.every(({ id }) => ids.includes(id))) return this;
    const key = ids.join(' ');
    let narrowed = this.narrowed.get(key);
    if (narrowed === undefined) this.narrowed.set(key, narrowed = new RuleSet(this.on, this.rules, this.gates.filter(({ id }) => ids.includes(id))));
    return narrowed;
  }

  /** How a certificate is easily obtained; null for one that is not. */
  stepTo(certificateCode: string): Text | null {
    return this.steps.get(certificateCode) ?? null;
  }

  /**
   * What the law asks of those who work in an occupation: every rule in force, and all of them must hold. Those that are easily obtained come last.
   * Empty where it asks nothing.
   */
  qualificationsFor(occupationCode: string | null): readonly QualificationRule[] {
    return occupationCode === null ? [] : this.qualifications.get(occupationCode) ?? [];
  }
}

const cache = new Map<IsoDate, RuleSet>();
const cachedDays = 64;

/** The rules in force on a day. */
export function rulesOn(on: IsoDate): RuleSet {
  const known = cache.get(on);
  if (known !== undefined) return known;
  const fresh = new RuleSet(on);
  if (cache.size >= cachedDays) cache.clear();
  cache.set(on, fresh);
  return fresh;
}

import { supportedEmploymentRule } from '../../domain/disabilities/terms.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { Text } from '../../platform/i18n/text.js';
import * as data from './rules.data.js';

/** A rule in the words shown to people, with its source and the days on which it holds. */
export interface Rule {
  readonly text: Text;
  readonly source: Text;
}

/** A rule's parameters, in force from the first day to the last; without a last day, until further notice. */
export type DatedRule<Parameters extends object> = Rule & Parameters & {
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
};

/** Certificates of which the law asks one. */
export type QualificationRule = DatedRule<{ readonly occupationCodes: readonly string[]; readonly anyOf: readonly string[] }>;

function inForce<Parameters extends object>(rules: readonly DatedRule<Parameters>[], on: IsoDate): DatedRule<Parameters>[] {
  return rules.filter(({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil));
}

function one<Parameters extends object>(rules: readonly DatedRule<Parameters>[], on: IsoDate): DatedRule<Parameters> | null {
  return inForce(rules, on).at(-1) ?? null;
}

/** The rules of one day. A rule that did not exist yet is null or absent, and asks nothing. */
export class RuleSet {
  readonly workingAge;
  readonly publicWelfare;
  readonly supportedEmployment;
  readonly reservation;
  readonly consent;
  readonly demands;
  readonly priorities;
  private readonly qualifications: ReadonlyMap<string, readonly QualificationRule[]>;

  /** @param rules those of every day; the project's own without it */
  constructor(readonly on: IsoDate, rules: typeof data = data) {
    this.workingAge = one(rules.workingAgeRules, on);
    this.publicWelfare = one(rules.publicWelfareRules, on);
    this.supportedEmployment = supportedEmploymentRule(on);
    this.reservation = one(rules.reservationRules, on);
    this.consent = one(rules.consentRules, on);
    this.demands = one(rules.demandRules, on);
    this.priorities = inForce(rules.priorityRules, on);
    const byOccupation = Map.groupBy(inForce(rules.qualificationRules, on).flatMap((rule) => rule.occupationCodes.map((code) => ({ code, rule }))), ({ code }) => code);
    this.qualifications = new Map([...byOccupation].map(([code, found]) => [code, found.map(({ rule }) => rule)]));
  }

  /** What the law asks of whoever works in an occupation: every rule in force, and all of them must hold. Empty where it asks nothing. */
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

/** Occupations for which the law asks a certificate, on whichever day. */
export const certifiedOccupations: ReadonlySet<string> = new Set(data.qualificationRules.flatMap(({ occupationCodes }) => occupationCodes));

import type { DisabilityFacts, OpportunityFacts, SeekerFacts } from '../../facts.js';
import type { GateId } from '../../gates/index.js';
import type { RuleSet } from '../../rules/rules.js';
import { personWith } from '../blank.js';
import { regionCodes } from '../codes.js';
import { ageNumber, ageNumbers, bornAt, dayNumber, lastDay } from '../days.js';
import { NumberMemo } from '../facets.js';
import { fails, passes, worstOf } from '../judged.js';
import type { Rows } from '../segment.js';
import * as person from './person-rows.js';

/** Whose consents count: those of anybody's, or only those given to every employer or to this one. */
export type Viewer = number | 'ANY';

const statusGates: readonly GateId[] = ['RESERVATION', 'PUBLIC_WELFARE', 'EDUCATION'];
const expired = '1900-01-01';

/** What the law's gates, that of education and that of consent say of people for one post. Each answer is the reference's, once for all whom it fits. */
export class PersonLaw {
  /** By status, and whether the disability certificate is valid: fails for those who don't consent. */
  private readonly statuses: NumberMemo;
  private readonly certificates: NumberMemo;
  private readonly ages: NumberMemo;
  /** By day of birth. */
  private readonly births: NumberMemo;
  private readonly residences: NumberMemo;
  /** By status and validity, then by age: asked of supported employment alone. */
  private readonly supported: NumberMemo;
  private readonly on: number;
  // What the post asks at all: the rest is not read.
  private readonly asksValidity: boolean;
  private readonly asksCertificates: boolean;
  private readonly asksResidence: boolean;
  private readonly isSupported: boolean;

  constructor(opportunity: OpportunityFacts, rules: RuleSet, today: string, viewer: Viewer, private readonly encoder: person.PersonEncoder) {
    const judge = (gates: readonly GateId[], seeker: Partial<SeekerFacts>): number => worstOf(gates, personWith(seeker, opportunity), rules);
    this.on = dayNumber(rules.on);
    this.isSupported = opportunity.kind === 'SUPPORTED';
    this.asksValidity = this.isSupported || opportunity.reservation !== null;
    this.asksCertificates = judge(['QUALIFICATION'], {}) !== passes;
    this.asksResidence = opportunity.residenceCode !== null;
    const consents = (number: number): boolean => encoder.statuses.get(number).consents.some(({ employer, until }) =>
      (until === null || today <= until) && (viewer === 'ANY' || employer === null || employer === viewer));
    this.statuses = new NumberMemo(encoder.statuses.size * 2, (key) => (consents(key >>> 1) ? judge(statusGates, this.statusAt(key)) : fails));
    this.certificates = new NumberMemo(encoder.certificates.size * 2, (key) => judge(['QUALIFICATION'], { certificates: encoder.certificates.get(key >>> 1), areCertificatesConfirmed: (key & 1) === 1 }));
    this.ages = new NumberMemo(ageNumbers, (age) => judge(['AGE'], { birthDate: bornAt(age, rules.on) }));
    this.births = new NumberMemo(lastDay + 1, (birth) => this.ages.of(ageNumber(birth, this.on)));
    this.residences = new NumberMemo(regionCodes.size, (region) => judge(['RESIDENCE'], { residenceCode: regionCodes.code(region) }));
    this.supported = new NumberMemo(this.isSupported ? encoder.statuses.size * 2 * ageNumbers : 0, (key) =>
      judge(['SUPPORTED_EMPLOYMENT'], { ...this.statusAt(Math.floor(key / ageNumbers)), birthDate: bornAt(key % ageNumbers, rules.on) }));
  }

  /** The worst outcome; fails for people who don't consent. */
  judge({ records }: Rows, at: number): number {
    const isValid = !this.asksValidity || records[at + person.validField]! >= this.on;
    const status = records[at + person.statusField]! * 2 + (isValid ? 1 : 0);
    const place = records[at + person.placeField]!;
    let outcome = Math.max(this.statuses.of(status), this.births.of(person.birthOf(place)));
    if (outcome === fails) return fails;
    if (this.asksResidence) outcome = Math.max(outcome, this.residences.of(person.residenceOf(place)));
    if (this.asksCertificates) {
      const isConfirmed = person.areCertificatesConfirmed(records[at + person.shapeField]!);
      outcome = Math.max(outcome, this.certificates.of(records[at + person.certificatesField]! * 2 + (isConfirmed ? 1 : 0)));
    }
    if (this.isSupported) outcome = Math.max(outcome, this.supported.of(status * ageNumbers + ageNumber(person.birthOf(place), this.on)));
    return outcome;
  }

  /** The facts of a status, with a disability certificate that is valid for ever, or expired. */
  private statusAt(key: number): Partial<SeekerFacts> {
    const { disability, consents: _consents, ...status } = this.encoder.statuses.get(key >>> 1);
    const validUntil: DisabilityFacts['validUntil'] = (key & 1) === 1 ? null : expired;
    return { ...status, disability: disability === null ? null : { ...disability, validUntil } };
  }
}

import type { DisabilityFacts, OpportunityFacts, SeekerFacts } from '../../facts.js';
import type { GateId } from '../../rules/index.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { personWith } from '../blank.js';
import { regionCodes } from '../codes.js';
import { ageNumbers, agesOn, bornAt, dayNumber } from '../days.js';
import { NumberMemo } from '../facets.js';
import { fails, passes, worstOf } from '../judged.js';
import type { Rows } from '../segment.js';
import * as person from './person-rows.js';

/** Whose consents count: those of anybody's, or only those given to every employer or to this one. */
export type Viewer = number | 'ANY';

const expired = '1900-01-01';

/** What of a person gates look at together: each by a number. */
export type LawPart = 'status' | 'age' | 'residence' | 'certificates' | 'supported';

/** What the law's gates, that of education and that of consent say of people for one post. Each answer is the reference's, once for all whom it fits. */
export class PersonLaw {
  /** What gates say of each part. Of a status: fails for those who don't consent. */
  readonly answers: Readonly<Record<LawPart, NumberMemo>>;
  /** What the post asks about at all: the rest is not read. */
  readonly asked: readonly LawPart[];
  /** The day on which a disability certificate must be valid; 0 where nothing asks for it. */
  readonly validOn: number;
  /** By day of birth. */
  private readonly ages: Uint8Array;
  private readonly asksCertificates: boolean;
  private readonly asksResidence: boolean;
  private readonly isSupported: boolean;

  constructor(opportunity: OpportunityFacts, rules: RuleSet, today: string, viewer: Viewer, private readonly encoder: person.PersonEncoder) {
    const judge = (gate: GateId, seeker: Partial<SeekerFacts>): number => worstOf([gate], personWith(seeker, opportunity), rules);
    const on = dayNumber(rules.on);
    this.ages = agesOn(on);
    this.isSupported = opportunity.kind === 'SUPPORTED';
    this.validOn = this.isSupported || opportunity.reservation !== null ? on : 0;
    this.asksCertificates = judge('QUALIFICATION', {}) !== passes;
    this.asksResidence = opportunity.residenceCode !== null;
    this.asked = ['status', 'age', ...(this.asksResidence ? ['residence'] as const : []), ...(this.asksCertificates ? ['certificates'] as const : []), ...(this.isSupported ? ['supported'] as const : [])];
    const { statuses, certificates } = encoder;
    this.answers = {
      status: new NumberMemo(statuses.size * 2, this.statusAnswer(judge, opportunity, today, viewer)),
      age: new NumberMemo(ageNumbers, (age) => judge('AGE', { birthDate: bornAt(age, rules.on) })),
      residence: new NumberMemo(regionCodes.size, (region) => judge('RESIDENCE', { residenceCode: regionCodes.code(region) })),
      certificates: new NumberMemo(certificates.size * 2, (key) => judge('QUALIFICATION', { certificates: certificates.get(key >>> 1), areCertificatesConfirmed: (key & 1) === 1 })),
      supported: new NumberMemo(this.isSupported ? encoder.disabilities.size * 2 * ageNumbers : 0, (key) =>
        judge('SUPPORTED_EMPLOYMENT', { disability: this.disabilityAt(Math.floor(key / ageNumbers)), birthDate: bornAt(key % ageNumbers, rules.on) })),
    };
  }

  /** The worst outcome; fails for people who don't consent. */
  judge({ records }: Rows, at: number): number {
    const { answers } = this;
    let outcome = Math.max(answers.status.of(person.statusNumber(records, at, this.validOn)), answers.age.of(this.ageAt(records, at)));
    if (outcome === fails) return fails;
    if (this.asksResidence) outcome = Math.max(outcome, answers.residence.of(person.residenceOf(records[at + person.placeField]!)));
    if (this.asksCertificates) outcome = Math.max(outcome, answers.certificates.of(person.certificatesNumber(records, at)));
    if (this.isSupported) outcome = Math.max(outcome, answers.supported.of(this.supportedNumber(records, at)));
    return outcome;
  }

  /** Whether people of a status fail, be their certificates valid or not. */
  rulesOut(status: number): boolean {
    const { status: answers } = this.answers;
    return answers.of(status * 2) === fails && answers.of(status * 2 + 1) === fails;
  }

  /** What supported employment asks about: the disability, whether its certificate is valid, and the age. */
  supportedNumber(records: Int32Array, at: number): number {
    const status = person.statusNumber(records, at, this.validOn);
    return (this.encoder.statuses.get(status >>> 1).disability * 2 + (status & 1)) * ageNumbers + this.ageAt(records, at);
  }

  /** The number of a person's age. */
  ageAt(records: Int32Array, at: number): number {
    return this.ages[person.birthOf(records[at + person.placeField]!)]!;
  }

  /** What consents, education and the gates on a disability say of a status and its validity: each by what many statuses share. */
  private statusAnswer(judge: (gate: GateId, seeker: Partial<SeekerFacts>) => number, { kind }: OpportunityFacts, today: string, viewer: Viewer): (key: number) => number {
    const { statuses, disabilities, education, consents } = this.encoder;
    const consenting = new NumberMemo(consents.size, (number) => (consents.get(number).some(({ employer, until }) =>
      (until === null || today <= until) && (viewer === 'ANY' || employer === null || employer === viewer)) ? passes : fails));
    const educated = new NumberMemo(education.size, (number) => judge('EDUCATION', { educationLevel: education.get(number) }));
    const reserved = new NumberMemo(disabilities.size * 2, (key) => judge('RESERVATION', { disability: this.disabilityAt(key) }));
    return (key) => {
      const status = statuses.get(key >>> 1);
      const disability = status.disability * 2 + (key & 1);
      const outcome = Math.max(consenting.of(status.consents), educated.of(status.education), reserved.of(disability));
      return kind === 'PUBLIC_WELFARE' ? Math.max(outcome, judge('PUBLIC_WELFARE', { disability: this.disabilityAt(disability), ...status.grounds })) : outcome;
    };
  }

  /** A disability, with a certificate that is valid for ever, or expired. */
  private disabilityAt(key: number): DisabilityFacts | null {
    const disability = this.encoder.disabilities.get(key >>> 1);
    return disability === null ? null : { ...disability, validUntil: (key & 1) === 1 ? null : expired };
  }
}

import type { DisabilityFacts, OpportunityFacts, SeekerFacts } from '../../facts.js';
import type { GateId } from '../../gates/index.js';
import type { RuleSet } from '../../rules/rules.js';
import { personWith } from '../blank.js';
import { regionCodes } from '../codes.js';
import { ageNumber, ageNumbers, bornAt, dayNumber } from '../days.js';
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
  /** By status, and whether the disability certificate is valid. */
  private readonly statuses: NumberMemo;
  /** By status: 1 where the person may be matched. */
  private readonly consents: NumberMemo;
  private readonly certificates: NumberMemo;
  private readonly ages: NumberMemo;
  private readonly residences: NumberMemo;
  /** By status and validity, then by age: asked of supported employment alone. */
  private readonly supported: NumberMemo;
  private readonly on: number;
  private readonly asksCertificates: boolean;
  private readonly isSupported: boolean;

  constructor(opportunity: OpportunityFacts, rules: RuleSet, today: string, viewer: Viewer, private readonly encoder: person.PersonEncoder) {
    const judge = (gates: readonly GateId[], seeker: Partial<SeekerFacts>): number => worstOf(gates, personWith(seeker, opportunity), rules);
    this.on = dayNumber(rules.on);
    this.isSupported = opportunity.kind === 'SUPPORTED';
    this.asksCertificates = judge(['QUALIFICATION'], {}) !== passes;
    this.statuses = new NumberMemo(encoder.statuses.size * 2, (key) => judge(statusGates, this.statusAt(key)));
    this.consents = new NumberMemo(encoder.statuses.size, (number) => {
      const holds = encoder.statuses.get(number).consents.some(({ employer, until }) =>
        (until === null || today <= until) && (viewer === 'ANY' || employer === null || employer === viewer));
      return holds ? 1 : 0;
    });
    this.certificates = new NumberMemo(encoder.certificates.size * 2, (key) => judge(['QUALIFICATION'], { certificates: encoder.certificates.get(key >>> 1), areCertificatesConfirmed: (key & 1) === 1 }));
    this.ages = new NumberMemo(ageNumbers, (age) => judge(['AGE'], { birthDate: bornAt(age, rules.on) }));
    this.residences = new NumberMemo(regionCodes.size, (region) => judge(['RESIDENCE'], { residenceCode: regionCodes.code(region) }));
    this.supported = new NumberMemo(this.isSupported ? encoder.statuses.size * 2 * ageNumbers : 0, (key) =>
      judge(['SUPPORTED_EMPLOYMENT'], { ...this.statusAt(Math.floor(key / ageNumbers)), birthDate: bornAt(key % ageNumbers, rules.on) }));
  }

  /** The worst outcome; fails for people who don't consent. */
  judge({ records }: Rows, at: number): number {
    const status = records[at + person.statusField]!;
    if (this.consents.of(status) === 0) return fails;
    const isValid = records[at + person.validField]! >= this.on;
    const age = ageNumber(person.birthOf(records[at + person.placeField]!), this.on);
    const statusKey = status * 2 + (isValid ? 1 : 0);
    const outcome = Math.max(this.statuses.of(statusKey), this.ages.of(age), this.residences.of(person.residenceOf(records[at + person.placeField]!)));
    if (outcome === fails) return fails;
    const shape = records[at + person.shapeField]!;
    const certificates = this.asksCertificates ? this.certificates.of(records[at + person.certificatesField]! * 2 + (person.areCertificatesConfirmed(shape) ? 1 : 0)) : passes;
    const supported = this.isSupported ? this.supported.of(statusKey * ageNumbers + age) : passes;
    return Math.max(outcome, certificates, supported);
  }

  /** The facts of a status, with a disability certificate that is valid for ever, or expired. */
  private statusAt(key: number): Partial<SeekerFacts> {
    const { disability, consents: _consents, ...status } = this.encoder.statuses.get(key >>> 1);
    const validUntil: DisabilityFacts['validUntil'] = (key & 1) === 1 ? null : expired;
    return { ...status, disability: disability === null ? null : { ...disability, validUntil } };
  }
}

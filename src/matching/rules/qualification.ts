import { certificateSatisfies, certificateTypes } from '../../domain/certificates/terms.js';
import type { IsoDate } from '../../platform/calendar.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';
import type { PairFacts } from '../facts.js';
import type { JobSeekerView, VacancyView } from '../facts/views.js';
import { notAsked, noticeOfVacancy } from './shared-texts.js';
import { condition, gate, worst, type Outcome } from './gate.js';
import type { QualificationRule } from './qualification-rules.data.js';
import type { RuleSet } from './rule-set.js';

/** A job seeker's own certificates. */
type Holder = Pick<JobSeekerView, 'certificates' | 'areCertificatesConfirmed'>;

/** One of these certificates is asked for; by a law, or by the notice alone. */
export interface AskedCertificate {
  readonly anyOf: readonly string[];
  readonly isPresumed: boolean;
  readonly law: QualificationRule | null;
  /** How it is easily obtained: then it excludes nobody. Null elsewhere. */
  readonly step: Text | null;
}

function askedByNotice(vacancy: Pick<VacancyView, 'certificates'>, rules: RuleSet): AskedCertificate[] {
  return vacancy.certificates.map((code) => ({ anyOf: [code], isPresumed: false, law: null, step: rules.stepTo(code) }));
}

/** Every law on a vacancy's occupation. Internships are exempt: they lead up to the certificate. */
function lawsOn({ kind, occupationCode }: Pick<VacancyView, 'kind' | 'occupationCode'>, rules: RuleSet): readonly QualificationRule[] {
  return kind === 'INTERNSHIP' ? [] : rules.qualificationsFor(occupationCode);
}

/** One for each law on the vacancy's occupation. A law that applies to a presumed occupation is presumed to apply. */
function askedByLaw(
  vacancy: Pick<VacancyView, 'kind' | 'occupationCode' | 'occupationBasis'>, rules: RuleSet,
): AskedCertificate[] {
  const isPresumed = vacancy.occupationBasis === 'PRESUMED';
  return lawsOn(vacancy, rules).map((law) => ({ anyOf: law.anyOf, isPresumed, law, step: law.step }));
}

/** What a vacancy needs of the qualifications that so few hold that it is worth a longer way to them. */
export function scarceLawsOn(vacancy: Pick<VacancyView, 'kind' | 'occupationCode'>, rules: RuleSet): readonly QualificationRule[] {
  return lawsOn(vacancy, rules).filter(({ isScarce }) => isScarce);
}

/** Whether somebody holds a scarce qualification that a vacancy needs. */
export function holdsScarce(laws: readonly QualificationRule[], jobSeeker: Pick<Holder, 'certificates'>, on: IsoDate): boolean {
  return laws.some(({ anyOf }) => holdsOneOf(anyOf, jobSeeker, on));
}

/** Whether a vacancy needs a scarce qualification that the job seeker holds: then it is of the own trade, and worth a longer way. */
export function isScarceMatch({ seeker, opportunity }: PairFacts, rules: RuleSet): boolean {
  return holdsScarce(scarceLawsOn(opportunity, rules), seeker, rules.on);
}

function isValidOn(validUntil: IsoDate | null, on: IsoDate): boolean {
  return validUntil === null || on <= validUntil;
}

/** Whether one of some certificates is held, or another that stands for it, and valid on the day. */
export function holdsOneOf(anyOf: readonly string[], { certificates }: Pick<Holder, 'certificates'>, on: IsoDate): boolean {
  return certificates.some((held) => isValidOn(held.validUntil, on) && anyOf.some((code) => certificateSatisfies(held.code, code)));
}

function judgeCertificate({ anyOf, isPresumed, step }: AskedCertificate, jobSeeker: Holder, { on }: RuleSet): Outcome {
  if (holdsOneOf(anyOf, jobSeeker, on)) return 'PASS';
  return jobSeeker.areCertificatesConfirmed && !isPresumed && step === null ? 'FAIL' : 'UNKNOWN';
}

/** The worst of all certificates; the job seeker is not read where none is asked for. */
function judgeCertificates(asked: readonly AskedCertificate[], jobSeeker: Holder, rules: RuleSet): Outcome {
  return worst(asked.map((each) => judgeCertificate(each, jobSeeker, rules)));
}

function certificateNames(asked: readonly AskedCertificate[]): Text {
  const codes = new Set(asked.flatMap(({ anyOf }) => anyOf));
  return listText([...codes].map((code) => certificateTypes.get(code).label));
}

function join(texts: readonly Text[], zh: string, en: string): Text {
  return { zh: texts.map((each) => each.zh).join(zh), en: texts.map((each) => each.en).join(en) };
}

/** The laws that ask for some certificates, with their sources; null where no law does. */
function lawsOf(asked: readonly AskedCertificate[]): { readonly rule: Text; readonly source: Text } | null {
  const laws = asked.flatMap(({ law }) => (law === null ? [] : [law]));
  if (laws.length === 0) return null;
  return {
    rule: join(laws.map((law) => law.text), '', ' '),
    source: join(laws.map(({ source }) => source), ';', '; '),
  };
}

/** The certificates that are asked for and answer so. */
export function certificatesOf({ seeker, opportunity }: PairFacts, rules: RuleSet, outcome: Outcome): AskedCertificate[] {
  return [...askedByNotice(opportunity, rules), ...askedByLaw(opportunity, rules)]
    .filter((each) => judgeCertificate(each, seeker, rules) === outcome);
}

export const qualification = gate({
  id: 'QUALIFICATION',
  description: 'Every certificate that the law or the notice asks for is held.',
  rule: text(
    '须持有岗位要求的资格证书,且在有效期内。',
    'The certificates that the post asks for must be held and valid.',
  ),
  source: noticeOfVacancy,
  conditions: [
    condition({
      reads: { jobSeeker: ['certificates', 'areCertificatesConfirmed'], vacancy: ['certificates'] },
      judge: (jobSeeker, vacancy, rules) => judgeCertificates(askedByNotice(vacancy, rules), jobSeeker, rules),
    }),
    condition({
      reads: {
        jobSeeker: ['certificates', 'areCertificatesConfirmed'],
        vacancy: ['kind', 'occupationCode', 'occupationBasis'],
      },
      judge: (jobSeeker, vacancy, rules) => judgeCertificates(askedByLaw(vacancy, rules), jobSeeker, rules),
    }),
  ],
  explain: ({ seeker, opportunity }, rules, outcome) => {
    const asked = [...askedByNotice(opportunity, rules), ...askedByLaw(opportunity, rules)];
    if (asked.length === 0) return { reason: notAsked, question: null };
    const deciding = asked.filter((each) => judgeCertificate(each, seeker, rules) === outcome);
    const rule = lawsOf(deciding) ?? lawsOf(asked) ?? {};
    const named = certificateNames(deciding);
    if (outcome === 'PASS') {
      return { ...rule, reason: text(`持有:${named.zh}。`, `Held: ${named.en}.`), question: null };
    }
    if (outcome === 'FAIL') {
      return { ...rule, reason: text(`缺少:${named.zh}。`, `Missing: ${named.en}.`), question: null };
    }
    return {
      ...rule,
      reason: text(
        `不知道是否持有:${named.zh}。`,
        `It is unknown whether this is held, or asked for: ${named.en}.`,
      ),
      question: text(`您是否持有有效的${named.zh}?`, `Do you hold a valid certificate: ${named.en}?`),
    };
  },
});

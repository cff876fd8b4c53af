import { certificateSatisfies, certificateTypes } from '../../domain/certificates/terms.js';
import type { IsoDate } from '../../platform/calendar.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';
import type { PairFacts } from '../facts.js';
import type { JobSeekerView, VacancyView } from '../facts/views.js';
import { notAsked, noticeOfVacancy } from './shared-texts.js';
import { condition, gate, worst, type Outcome } from './gate.js';
import { vehicleAskedFrom, type QualificationRule } from './qualification-rules.data.js';
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
  /** Those that do for every vehicle, where the vehicle decides and the notice does not tell it; null elsewhere. */
  readonly forEveryVehicle: readonly string[] | null;
}

function askedByNotice(vacancy: Pick<VacancyView, 'certificates'>, rules: RuleSet): AskedCertificate[] {
  return vacancy.certificates.map((code) => ({ anyOf: [code], isPresumed: false, law: null, step: rules.stepTo(code), forEveryVehicle: null }));
}

/** Every law on a vacancy's occupation. Internships are exempt: they lead up to the certificate. */
function lawsOn({ kind, occupationCode }: Pick<VacancyView, 'kind' | 'occupationCode'>, rules: RuleSet): readonly QualificationRule[] {
  return kind === 'INTERNSHIP' ? [] : rules.qualificationsFor(occupationCode);
}

/** One for each law on the vacancy's occupation. A law that applies to a presumed occupation is presumed to apply. */
function askedByLaw(
  vacancy: Pick<VacancyView, 'kind' | 'occupationCode' | 'occupationBasis' | 'certificates'>, rules: RuleSet,
): AskedCertificate[] {
  const isPresumed = vacancy.occupationBasis === 'PRESUMED';
  return lawsOn(vacancy, rules).map((law) => ({ anyOf: law.anyOf, isPresumed, law, step: law.step, forEveryVehicle: vehicleOpenOf(law, vacancy, rules) }));
}

/** The certificates that do for every vehicle, where the vehicle decides and the notice names none of its licences. */
function vehicleOpenOf({ anyOf, forEveryVehicle }: QualificationRule, { certificates }: Pick<VacancyView, 'certificates'>, { on }: RuleSet): readonly string[] | null {
  return forEveryVehicle === undefined || on < vehicleAskedFrom || certificates.some((named) => anyOf.some((code) => certificateSatisfies(named, code))) ? null : forEveryVehicle;
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

/** Of the certificates that are held and valid on the day the first that is one of some, or stands for one; null where none is. */
export function heldOf(anyOf: readonly string[], { certificates }: Pick<Holder, 'certificates'>, on: IsoDate): string | null {
  return certificates.find((held) => isValidOn(held.validUntil, on) && anyOf.some((code) => certificateSatisfies(held.code, code)))?.code ?? null;
}

/** Whether one of some certificates is held, or another that stands for it, and valid on the day. */
function holdsOneOf(anyOf: readonly string[], holder: Pick<Holder, 'certificates'>, on: IsoDate): boolean {
  return heldOf(anyOf, holder, on) !== null;
}

function judgeCertificate({ anyOf, isPresumed, step, forEveryVehicle }: AskedCertificate, jobSeeker: Holder, { on }: RuleSet): Outcome {
  if (holdsOneOf(anyOf, jobSeeker, on)) return forEveryVehicle === null || holdsOneOf(forEveryVehicle, jobSeeker, on) ? 'PASS' : 'UNKNOWN';
  return jobSeeker.areCertificatesConfirmed && !isPresumed && step === null ? 'FAIL' : 'UNKNOWN';
}

/** The worst of all certificates; the job seeker is not read where none is asked for. */
function judgeCertificates(asked: readonly AskedCertificate[], jobSeeker: Holder, rules: RuleSet): Outcome {
  return worst(asked.map((each) => judgeCertificate(each, jobSeeker, rules)));
}

const namesOf = (codes: readonly string[]): Text => listText([...new Set(codes)].map((code) => certificateTypes.get(code).label));
const certificateNames = (asked: readonly AskedCertificate[]): Text => namesOf(asked.flatMap(({ anyOf }) => anyOf));

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

/** Why a certificate is open: which vehicle it is, decides; the person claims it, and the centre has not confirmed it; or nobody knows whether it is held. */
export type CertificateDoubt = 'VEHICLE' | 'CLAIMED' | 'HELD_UNKNOWN';

export function certificateDoubt({ anyOf }: AskedCertificate, { certificates, claimedCertificates = [] }: Pick<PairFacts['seeker'], 'certificates' | 'claimedCertificates'>, { on }: RuleSet): CertificateDoubt {
  if (holdsOneOf(anyOf, { certificates }, on)) return 'VEHICLE';
  return claimedCertificates.some((held) => anyOf.some((code) => certificateSatisfies(held, code))) ? 'CLAIMED' : 'HELD_UNKNOWN';
}

/** The certificates that are asked for and answer so. */
export function certificatesOf({ seeker, opportunity }: PairFacts, rules: RuleSet, outcome: Outcome): AskedCertificate[] {
  return [...askedByNotice(opportunity, rules), ...askedByLaw(opportunity, rules)]
    .filter((each) => judgeCertificate(each, seeker, rules) === outcome);
}

const ofDoubt: Readonly<Record<CertificateDoubt, (names: Text) => { readonly reason: Text; readonly question: Text }>> = {
  HELD_UNKNOWN: (names) => ({
    reason: text(`不知道是否持有:${names.zh}。`, `It is unknown whether this is held, or asked for: ${names.en}.`),
    question: text(`您是否持有有效的${names.zh}?`, `Do you hold a valid certificate: ${names.en}?`),
  }),
  CLAIMED: (names) => ({
    reason: text(`本人说有,服务中心还没有核实:${names.zh}。`, `Claimed, and not yet confirmed by the service centre: ${names.en}.`),
    question: text(`请带证书原件和身份证到就业服务中心核实:${names.zh}。`, `Take the certificate and the identity card to the employment service centre to have it confirmed: ${names.en}.`),
  }),
  VEHICLE: () => ({
    reason: text('有驾驶证,能不能开这个车,要看是什么车型。', 'A driving licence is held; whether it is for this vehicle depends on the vehicle.'),
    question: text('请问用人单位:开什么车,要哪一种驾驶证?', 'Ask the employer: which vehicle is it, and which class of licence does it need?'),
  }),
};

/** What is open about certificates: what the person can answer comes first, then what the centre confirms, then what the employer has to say. */
function openCertificates(open: readonly AskedCertificate[], seeker: PairFacts['seeker'], rules: RuleSet): { readonly reason: Text; readonly question: Text } {
  const byDoubt = Map.groupBy(open, (each) => certificateDoubt(each, seeker, rules));
  const answers = (Object.keys(ofDoubt) as CertificateDoubt[]).flatMap((doubt) => {
    const found = byDoubt.get(doubt);
    return found === undefined ? [] : [ofDoubt[doubt](certificateNames(found))];
  });
  const [first] = answers;
  if (first === undefined) throw new Error('no certificate is open');
  return { reason: join(answers.map(({ reason }) => reason), '', ' '), question: first.question };
}

export const qualification = gate({
  id: 'QUALIFICATION',
  description: 'The job seeker holds every certificate that the law or the employer requires.',
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
        vacancy: ['kind', 'occupationCode', 'occupationBasis', 'certificates'],
      },
      judge: (jobSeeker, vacancy, rules) => judgeCertificates(askedByLaw(vacancy, rules), jobSeeker, rules),
    }),
  ],
  explain: ({ seeker, opportunity }, rules, outcome) => {
    const asked = [...askedByNotice(opportunity, rules), ...askedByLaw(opportunity, rules)];
    if (asked.length === 0) return { reason: notAsked, question: null };
    const deciding = asked.filter((each) => judgeCertificate(each, seeker, rules) === outcome);
    const rule = lawsOf(deciding) ?? lawsOf(asked) ?? {};
    if (outcome === 'PASS') {
      const named = namesOf(deciding.map(({ anyOf }) => heldOf(anyOf, seeker, rules.on)).filter((code) => code !== null));
      return { ...rule, reason: text(`持有:${named.zh}。`, `Held: ${named.en}.`), question: null };
    }
    if (outcome === 'FAIL') {
      const named = certificateNames(deciding);
      return { ...rule, reason: text(`缺少:${named.zh}。`, `Missing: ${named.en}.`), question: null };
    }
    return { ...rule, ...openCertificates(deciding, seeker, rules) };
  },
});

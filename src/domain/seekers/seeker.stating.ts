import { meets, self, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputFaults } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { FactLedger, type FactValue } from '../claims/index.js';
import { graduateValue, isAskedByLaw, massageValue, qualificationValue, retirementGroupValue } from './facts/index.js';
import type { HeldCertificateInput } from './profile.inputs.js';
import type { Whole, WholeGraduate, WholePractice } from './seeker.completing.js';
import { DisabilityCertificate, RuralWorker, type JobSeeker } from './seeker.entity.js';
import type { RegisterJobSeekerInput, UpdateJobSeekerInput } from './seeker.inputs.js';

type Input = Whole<RegisterJobSeekerInput | UpdateJobSeekerInput>;

function graduateOf({ university, major, degree, graduatedOn, hasHadPost = null }: WholeGraduate): FactValue {
  return graduateValue({ university, major, degree, graduatedOn, hasHadPost });
}

function practiceOf({ branch, practisingSince = null, reviewedOn = null, title: professionalTitle = null, filedOn = null, filedAt = null }: WholePractice): FactValue {
  return massageValue({ branch, practisingSince, reviewedOn, professionalTitle, filedOn, filedAt });
}

/** The ledger of a person's facts, for the actor. */
export function ledgerOf(ctx: RequestContext, transaction: Transaction, { id, residenceCode }: JobSeeker): FactLedger {
  return new FactLedger(ctx, transaction, { about: 'PERSON', id, regionCode: residenceCode });
}

/** Certificates that employers check themselves are believed; each of the others is a fact by itself, also where the new list leaves it out. */
async function stateCertificates(ledger: FactLedger, seeker: JobSeeker, stated: readonly HeldCertificateInput[], papers: string | null): Promise<void> {
  const believed = stated.filter(({ certificate }) => !isAskedByLaw(certificate)).map(({ certificate: code, issuedOn = null, validUntil = null }) => ({ code, issuedOn, validUntil }));
  seeker.certificates = [...seeker.certificates.filter(({ code }) => isAskedByLaw(code)), ...believed];
  const codes = new Set([...await ledger.openKeys('QUALIFICATION'), ...seeker.certificates.map(({ code }) => code), ...stated.map(({ certificate }) => certificate)].filter(isAskedByLaw));
  for (const code of codes) {
    const named = stated.find(({ certificate }) => certificate === code);
    const value = named === undefined ? null : qualificationValue({ issuedOn: named.issuedOn ?? null, validUntil: named.validUntil ?? null });
    await ledger.state('QUALIFICATION', { value }, { key: code, papers });
  }
}

/** A level that no assessment found counts as the person says; one that an assessment found goes on to count until the centre decides. */
async function stateCapacities(ctx: RequestContext, ledger: FactLedger, seeker: JobSeeker, stated: NonNullable<Input['capacities']>, papers: string | null): Promise<void> {
  const isOwnWord = meets(ctx.actor, self(seeker.id));
  // A person who repeats what was assessed need not know where it came from.
  const assessed = stated.filter(({ function: code, source }) => source === 'ASSESSMENT' || (isOwnWord && seeker.assessedFunctions.includes(code)));
  const value = assessed.length === 0 ? null : Object.fromEntries(assessed.map(({ function: code, level }) => [code, level]));
  await ledger.state('ABILITY_ASSESSMENT', { value }, { papers });
  const counting = Object.fromEntries(seeker.assessedFunctions.map((code) => [code, seeker.capacities[code] ?? 0]));
  seeker.capacities = { ...Object.fromEntries(stated.map(({ function: code, level }) => [code, level])), ...counting };
}

/** Rural difficulty stands with the village; without a village there is none. */
async function stateRuralWorker(ledger: FactLedger, { em }: Transaction, seeker: JobSeeker, { village, isInDifficulty }: NonNullable<Input['ruralWorker']>, papers: string | null): Promise<void> {
  const worker = await em.findOne(RuralWorker, { jobSeeker: seeker.id });
  await em.upsert(RuralWorker, { jobSeeker: seeker.id, village, isInDifficulty: worker?.isInDifficulty ?? false });
  await ledger.state('RURAL_DIFFICULTY', { value: isInDifficulty }, { papers });
}

/** Takes the facts with legal effect that an input states; what it leaves out stays. */
export async function stateFacts(ctx: RequestContext, transaction: Transaction, seeker: JobSeeker, input: Input): Promise<void> {
  const ledger = ledgerOf(ctx, transaction, seeker);
  const papers = input.papers ?? null;
  if (input.hasEmploymentDifficulty !== undefined) await ledger.state('EMPLOYMENT_DIFFICULTY', { value: input.hasEmploymentDifficulty }, { papers });
  if (input.isZeroEmploymentFamily !== undefined) await ledger.state('ZERO_EMPLOYMENT_FAMILY', { value: input.isZeroEmploymentFamily }, { papers });
  if (input.womensRetirementGroup !== undefined) {
    await ledger.state('RETIREMENT_GROUP', { value: retirementGroupValue(input.womensRetirementGroup) }, { papers });
  }
  if (input.certificates != null) await stateCertificates(ledger, seeker, input.certificates, papers);
  if (input.capacities != null) await stateCapacities(ctx, ledger, seeker, input.capacities, papers);
  if (input.graduate !== undefined) await ledger.state('GRADUATION', { value: input.graduate === null ? null : graduateOf(input.graduate) }, { papers });
  if (input.massagePractitioner !== undefined) {
    await ledger.state('MASSAGE_PRACTICE', { value: input.massagePractitioner === null ? null : practiceOf(input.massagePractitioner) }, { papers });
  }
  if (input.ruralWorker === null) {
    const taken = await ledger.state('RURAL_DIFFICULTY', { value: null }, { papers });
    if (taken !== 'CLAIMED') await transaction.em.nativeDelete(RuralWorker, { jobSeeker: seeker.id });
  } else if (input.ruralWorker !== undefined) await stateRuralWorker(ledger, transaction, seeker, input.ruralWorker, papers);
}

/** The number of a confirmed certificate holds the date of birth and the sex. @throws InputFaults CONTRADICTION where an input says otherwise */
export async function checkFrozenByCertificate({ em }: Transaction, { id, birthDate, sex }: JobSeeker, input: Input): Promise<void> {
  const changed = (['birthDate', 'sex'] as const).filter((field) => input[field] !== undefined && input[field] !== { birthDate, sex }[field]);
  if (changed.length === 0 || (await em.findOne(DisabilityCertificate, { jobSeeker: id })) === null) return;
  throw new InputFaults(changed.map((field) => ({
    code: 'CONTRADICTION', path: ['input', field],
    text: text('残疾人证已经核实,证号里有出生日期和性别,不能另行更改。如证件有误,请先更正残疾人证。', 'The disability certificate is confirmed, and its number holds the date of birth and the sex: they cannot be changed apart from it. Where the certificate is wrong, have it corrected first.'),
  })));
}

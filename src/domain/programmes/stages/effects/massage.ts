import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../../access/index.js';
import type { IsoDate } from '../../../../platform/calendar.js';
import type { Transaction } from '../../../../platform/database/index.js';
import { InputFaults } from '../../../../platform/errors/index.js';
import { text } from '../../../../platform/i18n/text.js';
import { JobSeeker, ledgerOf, massagePracticeOf, type MassagePractice } from '../../../seekers/index.js';
import type { Details, StageEffect } from '../../kinds/index.js';

/** The stage as it was recorded. */
export interface RecordedStage {
  readonly on: IsoDate;
  readonly details: Details;
  /** What the fact rests on, as a claim names its papers. */
  readonly papers: string;
}

const textOf = (details: Details, code: string): string | null => {
  const stated = details[code];
  return typeof stated === 'string' ? stated : null;
};

/** Whoever passes the examination practises medical massage from then on, with the junior title (measure 7). */
const newlyQualified: MassagePractice = {
  branch: 'MEDICAL', practisingSince: null, reviewedOn: null, professionalTitle: 'JUNIOR', filedOn: null, filedAt: null,
};

/** What each effect makes of a practice. A practice that nobody recorded is made by the examination alone. */
const effects: Readonly<Record<StageEffect, (practice: MassagePractice | null, stage: RecordedStage) => MassagePractice | null>> = {
  MASSAGE_QUALIFIED: (practice) => ({
    ...newlyQualified, ...practice, branch: 'MEDICAL', professionalTitle: practice?.professionalTitle ?? newlyQualified.professionalTitle,
  }),
  MASSAGE_REVIEWED: (practice, { on }) => practice && {
    ...practice, reviewedOn: practice.reviewedOn !== null && practice.reviewedOn > on ? practice.reviewedOn : on,
  },
  MASSAGE_TITLE: (practice, { details }) => practice && { ...practice, professionalTitle: textOf(details, 'title') as MassagePractice['professionalTitle'] },
  MASSAGE_FILED: (practice, { on, details }) => practice && { ...practice, filedOn: on, filedAt: textOf(details, 'institution') },
};

/** The certificate that the examination gives, by its code. */
const qualification = 'medicalMassage';

/**
 * Writes what a stage decided to the practice of the person. It counts at once where the actor confirms facts of the person, and is a claim otherwise.
 * @throws InputFaults NOT_ELIGIBLE where the actor does not serve the person, whose centre then records the stage
 */
export async function applyToPractice(
  ctx: RequestContext, transaction: Transaction, seekerId: number, effect: StageEffect, stage: RecordedStage,
): Promise<void> {
  const person = await transaction.em.findOne(JobSeeker, seekerId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const before = person === null ? null : await massagePracticeOf(transaction, seekerId);
  const after = effects[effect](before, stage);
  if (person === null || after === null) {
    throw new InputFaults([{ code: 'NOT_ELIGIBLE', path: ['input', 'stage'], text: person === null
      ? text('这一阶段要写入本人档案,请由本人所在地或省级就业服务中心记录。', 'This stage is written to the person\'s file: have the centre of the residence, or of the province, record it.')
      : text('请先登记本人的按摩从业情况。', 'Record the practice of massage of the person first.') }]);
  }
  const ledger = ledgerOf(ctx, transaction, person);
  await ledger.state('MASSAGE_PRACTICE', { value: { ...after } }, { papers: stage.papers });
  if (effect === 'MASSAGE_QUALIFIED' && !person.certificates.some(({ code }) => code === qualification)) {
    await ledger.state('QUALIFICATION', { value: { issuedOn: stage.on, validUntil: null } }, { key: qualification, papers: stage.papers });
  }
}

import { administrator, allow, hasRole, mutate, type RequestContext, type MutationResult } from '../../access/index.js';
import { InputValidator, checkVersion } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { humanFunctions, maxFunctionLevel, functionCode } from '../functions/index.js';
import { changeable, ledgerOf } from '../seekers/index.js';
import type { RecordAbilityAssessmentInput } from './assessment.inputs.js';
import { kindThatFinds } from './kinds/index.js';
import { assessmentBounds } from './programme.bounds.js';
import { Programme } from './programme.entity.js';
import { recordParticipants } from './participants.js';

/** The fact of a person that an assessment finds. */
const assessed = 'ABILITY_ASSESSMENT';

/** What was found stands with the person from then on, as found by an assessment, and counts as a service of the year (measure 8). */
export async function recordAbilityAssessment(ctx: RequestContext, input: RecordAbilityAssessmentInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId');
  return mutate(ctx, 'recordAbilityAssessment', input, async (transaction) => {
    const { em } = transaction;
    const person = await changeable(ctx, transaction, id);
    const validator = new InputValidator();
    validator.notAfter(['input', 'assessedOn'], input.assessedOn, ctx.today);
    validator.length(['input', 'assessor'], input.assessor, assessmentBounds.assessor);
    validator.length(['input', 'note'], input.note, assessmentBounds.note);
    validator.range(['input', 'capacities', 'length'], input.capacities.length, 1, humanFunctions.entries.length);
    input.capacities.forEach(({ function: code, level }, index) => {
      validator.code(['input', 'capacities', index, 'function'], code, functionCode);
      validator.range(['input', 'capacities', index, 'level'], level, 0, maxFunctionLevel);
      if (input.capacities.findIndex((each) => each.function === code) < index) validator.add(['input', 'capacities', index, 'function'], 'DUPLICATE', text('同一功能只写一次。', 'Name each function once.'));
    });
    if (person.residenceCode === null) validator.add(['input', 'jobSeekerId'], 'WRONG_STATE', text('请先填写常住地。', 'Give the residence of the person first.'));
    validator.done();

    const found = Object.fromEntries(input.capacities.map(({ function: code, level }) => [code, level]));
    checkVersion(person, input.version, () => { person.capacities = { ...person.capacities, ...found }; });
    const before = Object.fromEntries(person.assessedFunctions.map((code) => [code, person.capacities[code] ?? 0]));
    await ledgerOf(ctx, transaction, person).state(assessed, { value: { ...before, ...found } }, { papers: `${input.assessor.trim()} ${input.assessedOn}` });
    const kind = kindThatFinds(assessed);
    const programme = Object.assign(new Programme(), {
      kind: kind.code, isPrivate: true, title: kind.label.zh, regionCode: person.residenceCode ?? '', organiser: input.assessor.trim(), startsOn: input.assessedOn, status: 'HELD',
    } satisfies Partial<Programme>);
    await em.persist(programme).flush();
    await recordParticipants(ctx, transaction, programme, kind, [{ jobSeekerId: input.jobSeekerId, note: input.note ?? null }]);
    return id;
  });
}

import { administrator, allow, handlesPosts, hasRole, mutate, type MutationResult, type RequestContext } from '../../access/index.js';
import { checkVersion, InputValidator, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { functionCode, humanFunctions, maxFunctionLevel } from '../functions/index.js';
import type { WorkplaceFacts } from '../workplaces/index.js';
import { demandsAsRead } from './as-read.js';
import { isToConfirm } from './demands-of-work.js';
import type { ConfirmDemandsInput, DecidedDemandInput } from './confirm-demands.inputs.js';
import { statedWorkOfEntity } from './stated-work.js';
import { judge } from './finding.service.js';
import { checkPublishable } from './findings.js';
import type { Vacancy } from './vacancy.entity.js';
import { findManagedVacancy } from './vacancy.managing.js';
import { askedOf, countAsked } from './vacancy.questions.js';
import { workplaceOf } from './vacancy.workplace.js';
import type { Demand, StruckDemand } from './vacancy.values.js';

type Path = readonly (string | number)[];

/** The demand that an employer states by a decision. One that is struck is stated with level 0: the work asks nothing of the function. */
function decided(presumed: Demand, { decision, level, isEssential, reason }: DecidedDemandInput, path: Path, validator: InputValidator): Demand {
  const { functionCode, inherence } = presumed;
  if (inherence === 'BY_LAW' && decision !== 'KEPT') {
    validator.add([...path, 'decision'], 'CONTRADICTION', text('法律规定这份工作要考证,这一项不能改、也不能划掉。', 'The law tests this for the work: it can be neither changed nor struck.'));
  }
  switch (decision) {
    // What is inherent in the occupation is worked out when it is read.
    case 'KEPT': return { functionCode, level: presumed.level, isEssential: presumed.isEssential, basis: 'STATED' };
    case 'CHANGED':
      if (level == null) validator.add([...path, 'level'], 'REQUIRED', text('改了要求,请写明要到什么程度(1 到 4,数字越大要求越高)。', 'Say which level the work asks, 1 to 4.'));
      if (isEssential == null) validator.add([...path, 'isEssential'], 'REQUIRED', text('改了要求,请写明是不是必需。', 'Say whether the work cannot be done without it.'));
      validator.range([...path, 'level'], level, 1, maxFunctionLevel);
      return { functionCode, level: level ?? null, isEssential: isEssential ?? false, basis: 'STATED' };
    case 'STRUCK':
      if (reason == null) validator.add([...path, 'reason'], 'REQUIRED', text('划掉一项要求,请写明为什么用不着。', 'Say why the work does not ask it.'));
      return { functionCode, level: 0, isEssential: false, basis: 'STATED' };
  }
}

/** @throws InputFaults for a function that there is not */
function checkCodes(inputs: readonly DecidedDemandInput[]): void {
  const validator = new InputValidator();
  for (const [index, input] of inputs.entries()) validator.code(['input', 'presumed', index, 'function'], input.function, functionCode);
  validator.done();
}

/** The decisions by function: each presumed demand once, and no other. */
function decisionsOf(presumed: readonly Demand[], inputs: readonly DecidedDemandInput[], validator: InputValidator): ReadonlyMap<string, { input: DecidedDemandInput; path: Path }> {
  const asked = new Set(presumed.map(({ functionCode }) => functionCode));
  const decisions = new Map<string, { input: DecidedDemandInput; path: Path }>();
  for (const [index, input] of inputs.entries()) {
    const path = ['input', 'presumed', index, 'function'];
    if (!asked.has(input.function)) {
      validator.add(path, 'CONTRADICTION', text(`“${input.function}”不是这个岗位推定的要求。`, `"${input.function}" is not a presumed demand of this post.`));
    } else if (decisions.has(input.function)) {
      validator.add(path, 'DUPLICATE', text(`功能“${input.function}”写了两次。`, `The function "${input.function}" stands twice.`));
    }
    decisions.set(input.function, { input, path: ['input', 'presumed', index] });
  }
  for (const functionCode of asked) {
    if (decisions.has(functionCode)) continue;
    const { label } = humanFunctions.get(functionCode);
    validator.add(['input', 'presumed'], 'REQUIRED', text(`还有一项没有确认:${label.zh}(${functionCode})。`, `One is still open: ${label.en} (${functionCode}).`));
  }
  return decisions;
}

/** The demands as they stand after the decisions, and what was struck. */
function apply(vacancy: Vacancy, workplace: WorkplaceFacts | null, inputs: readonly DecidedDemandInput[]): void {
  const validator = new InputValidator();
  const presumed = demandsAsRead(vacancy.demands, statedWorkOfEntity(vacancy, workplace)).filter(isToConfirm);
  const decisions = decisionsOf(presumed, inputs, validator);
  const stated = presumed.flatMap((demand) => {
    const decision = decisions.get(demand.functionCode);
    return decision === undefined ? [] : [decided(demand, decision.input, decision.path, validator)];
  });
  validator.done();
  const struck: StruckDemand[] = [...decisions.values()].filter(({ input }) => input.decision === 'STRUCK')
    .map(({ input }) => ({ functionCode: input.function, reason: (input.reason ?? '').trim() }));
  // What follows from other facts is worked out from them again.
  vacancy.demands = [...vacancy.demands.filter(({ basis }) => basis === 'STATED'), ...stated];
  vacancy.struckDemands = [...vacancy.struckDemands.filter(({ functionCode }) => !decisions.has(functionCode)), ...struck];
}

/**
 * The employer, or a centre, went through what the work asks of functions: each presumed demand is kept, changed or struck with a reason. A change
 * of the occupation, the demands, the shift, the working conditions or the place of work asks again.
 * @throws InputFaults where a presumed demand is left out, or one is named that is none; WRONG_STATE without an occupation and any demand
 */
export async function confirmDemands(ctx: RequestContext, input: ConfirmDemandsInput): Promise<MutationResult> {
  allow(ctx, administrator, handlesPosts, hasRole('COUNSELLOR'));
  const id = idOf('Vacancy', input.vacancyId, 'vacancyId');
  return mutate(ctx, 'confirmDemands', input, async (transaction) => {
    checkCodes(input.presumed);
    const vacancy = await findManagedVacancy(ctx, transaction, id);
    checkVersion(vacancy, input.version);
    if (vacancy.status === 'CLOSED' || vacancy.status === 'WITHDRAWN') wrongState(['input', 'vacancyId'], '岗位已结束,不能再修改。', 'The post has ended; it can no longer be changed.');
    const workplace = await workplaceOf(transaction, vacancy);
    const read = (): Demand[] => demandsAsRead(vacancy.demands, statedWorkOfEntity(vacancy, workplace));
    if (vacancy.occupationCode === null && vacancy.demands.length === 0) {
      wrongState(['input', 'vacancyId'], '请先写明职业,或者写明工作对身体有什么要求。', 'First state the occupation, or what the work asks of functions.');
    }
    const asked = (): string => askedOf({ ...vacancy, demands: read() }, workplace);
    const before = asked();
    apply(vacancy, workplace, input.presumed);
    vacancy.demandsConfirmedAt = new Date();
    const { findings, employer } = await judge(ctx.today, transaction, vacancy);
    if (vacancy.status === 'OPEN') {
      checkPublishable(findings, employer.kind);
      // Whoever keeps what was presumed asks nothing that was not asked before.
      if (asked() !== before) await countAsked(ctx, transaction, vacancy, workplace, null, ['input', 'presumed']);
    }
    await transaction.em.flush();
    return vacancy.id;
  });
}

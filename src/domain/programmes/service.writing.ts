import { administrator, allow, hasRole, mutate, type MutationResult, type RequestContext } from '../../access/index.js';
import { InputFaults, InputValidator, type Fault } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { programmeKinds, usualKind, type ProgrammeKind } from './kinds/index.js';
import { resolveParticipant } from './participants.js';
import { programmeBounds, programmeKindCode, serviceCode } from './programme.bounds.js';
import type { CreateProgrammeInput } from './programme.inputs.js';
import { addProgramme } from './programme.writing.js';
import type { RecordServiceInput } from './service.inputs.js';

const usualOrganiser = '残疾人就业服务机构';

/** The kind of an input that names none, or one that centres record of people. @throws InputFaults */
function kindOf({ kind: code, service, jobSeekerIds }: RecordServiceInput): ProgrammeKind {
  const validator = new InputValidator();
  validator.code(['input', 'kind'], code, programmeKindCode);
  validator.code(['input', 'service'], service, serviceCode);
  validator.items(['input', 'jobSeekerIds'], jobSeekerIds, programmeBounds.served);
  const kind = programmeKinds.find(code ?? usualKind.code) ?? usualKind;
  if (kind.admission !== 'RECORD' || kind.takers !== 'PEOPLE') {
    validator.add(['input', 'kind'], 'CONTRADICTION', text('这类项目不是为个人记录的服务,请用 createProgramme。', 'This kind is no service that is recorded of people; use createProgramme.'));
  }
  const hasServices = kind.code === usualKind.code;
  if (hasServices && service == null) validator.add(['input', 'service'], 'REQUIRED', text('请写明做了什么(service)。', 'Say what was done (service).'));
  if (!hasServices && service != null) validator.add(['input', 'service'], 'CONTRADICTION', text('只有“就业服务”写服务内容(service)。', 'Only employment services (就业服务) have a service.'));
  if (jobSeekerIds.length === 0) validator.add(['input', 'jobSeekerIds'], 'REQUIRED', text('请写明为谁服务(jobSeekerIds)。', 'Name at least one person (jobSeekerIds).'));
  for (const [index, id] of jobSeekerIds.entries()) {
    if (jobSeekerIds.indexOf(id) < index) validator.add(['input', 'jobSeekerIds', index], 'DUPLICATE', text('这个人写了两次。', 'This person stands twice.'));
  }
  validator.done();
  return kind;
}

/** The programme that keeps the service, with a part for each person. */
function programmeOf(ctx: RequestContext, kind: ProgrammeKind, { jobSeekerIds, service, on, note, outcome, region, organiser, details }: RecordServiceInput): CreateProgrammeInput {
  const where = region ?? ctx.actor.regionCode;
  if (where === null) {
    throw new InputFaults([{ code: 'REQUIRED', path: ['input', 'region'], text: text('请写明服务地区(region)。', 'Say where the service was given (region).') }]);
  }
  const stated = [...(details ?? []), ...(service == null ? [] : [{ field: 'service', value: { text: service } }])];
  return {
    kind: kind.code, title: kind.label.zh, region: where, organiser: organiser ?? usualOrganiser, startsOn: on ?? ctx.today,
    participants: jobSeekerIds.map((jobSeekerId) => ({ jobSeekerId, outcome: outcome ?? null, note: note ?? null, details: stated })),
  };
}

/** A fault of the programme, at the field of the service's input that it comes from. */
function faultHere(fault: Fault): Fault {
  const [input = 'input', name = '', index = '', part = ''] = fault.path;
  if (name === 'startsOn') return { ...fault, path: [input, 'on'] };
  if (name !== 'participants') return fault;
  if (part === '') return { ...fault, path: [input, 'on'] };
  return { ...fault, path: part === 'jobSeekerId' ? [input, 'jobSeekerIds', index] : [input, ...fault.path.slice(3)] };
}

/** The faults of all people at once. @throws InputFaults */
async function forEachPerson(count: number, check: (index: number) => Promise<void>): Promise<void> {
  const faults: Fault[] = [];
  for (let index = 0; index < count; index++) {
    try {
      await check(index);
    } catch (error) {
      if (!(error instanceof InputFaults)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new InputFaults(faults);
}

/** For the centre: one step records what it did for somebody, or for a whole group. All of it is kept, or nothing. */
export async function recordService(ctx: RequestContext, input: RecordServiceInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return mutate(ctx, 'recordService', input, async (transaction) => {
    const kind = kindOf(input);
    const programme = programmeOf(ctx, kind, input);
    try {
      const participants = programme.participants ?? [];
      await forEachPerson(participants.length, async (index) => {
        await resolveParticipant(ctx, transaction, kind, participants[index] ?? {}, ['input', 'participants', index]);
      });
      return await addProgramme(ctx, transaction, programme);
    } catch (error) {
      if (error instanceof InputFaults) throw new InputFaults(error.faults.map(faultHere), error.tells);
      throw error;
    }
  });
}

import sql from 'sql-template-tag';
import { administrator, allow, counsellorFor, hasRole, meets, mutate, self, signedIn, type RequestContext, type MutationResult } from '../../access/index.js';
import { InputValidator, checkVersion, missing, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { drawOrder } from './draw.js';
import { addEvidence } from './evidence.js';
import { managesProgramme } from './managing.js';
import { Participation, Programme } from './programme.entity.js';
import type { DrawPlacesInput, RecordParticipationInput, TakePartInput } from './programme.inputs.js';
import { programmeKinds, type ProgrammeKind } from './kinds/index.js';
import { programmeBounds } from './programme.bounds.js';
import { firstStageOf } from './stages/course.js';
import { enter } from './stages/entering.js';
import { recordCourse } from './stages/recording.js';
import { countAttended, moveUp, takenPlaces } from './taken.js';
import { checkConditions, resolveParticipant } from './participants.js';

/** Whoever runs a course brings a table of those who were there once it is over: that is no asking for a place. */
function isToldAfterwards(ctx: RequestContext, programme: Programme, kind: ProgrammeKind): boolean {
  return ctx.actor.bringsTable !== undefined && kind.admission === 'FIRST' && programme.status !== 'CANCELLED' && managesProgramme(ctx, { region_code: programme.regionCode, host_id: programme.host });
}

/** A place, or a part in the draw. The programme is locked, so that two who ask for the last place at once get one between them. */
export async function takePart(ctx: RequestContext, input: TakePartInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'), hasRole('RECRUITER'));
  const id = idOf('Programme', input.programmeId, 'programmeId');
  return mutate(ctx, 'takePart', input, async (transaction) => {
    await transaction.lock('programme', id);
    const { em } = transaction;
    const programme = await em.findOne(Programme, id);
    const kind = programme === null ? null : programmeKinds.get(programme.kind);
    if (programme === null || kind === null || kind.admission === 'RECORD') return missing(['input', 'programmeId'], 'Programme');
    const taker = await resolveParticipant(ctx, transaction, kind, input, ['input']);
    const lastDay = programme.closesOn ?? programme.endsOn ?? programme.startsOn;
    const isOver = programme.status !== 'PLANNED' || programme.drawnAt !== null || lastDay < ctx.today;
    if (isOver && !isToldAfterwards(ctx, programme, kind)) wrongState(['input', 'programmeId'], '报名已经结束。', 'One can no longer ask for a place.');
    if (taker.jobSeeker !== null) await checkConditions(ctx, transaction, kind, taker.jobSeeker, ['input', 'jobSeekerId']);
    const known = await em.findOne(Participation, { programme: id, ...taker });
    if (known !== null && known.state !== 'CANCELLED') return known.id;
    if (kind.admission === 'FIRST' && programme.places !== null && (await takenPlaces(transaction, id)) >= programme.places) {
      wrongState(['input', 'programmeId'], `${programme.places} 个名额已满。`, `All ${programme.places} places are taken.`);
    }
    const part = known ?? new Participation();
    Object.assign(part, { programme: id, ...taker, state: kind.admission === 'FIRST' ? 'ALLOTTED' : 'ASKED', askedAt: new Date(), rank: null, stage: null, stages: [], leftOn: null } satisfies Partial<Participation>);
    const validator = new InputValidator();
    enter(ctx, part, { stage: firstStageOf(kind), details: input.details }, { kind, owner: 'PARTICIPATION', by: 'TAKER', as: 'TAKER', path: ['input'] }, validator);
    validator.done();
    await em.persist(part).flush();
    return part.id;
  });
}

/** Gives up a place, or the part in the draw. */
export async function cancelParticipation(ctx: RequestContext, input: TakePartInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('JOB_SEEKER'), hasRole('COUNSELLOR'), hasRole('RECRUITER'));
  const id = idOf('Programme', input.programmeId, 'programmeId');
  return mutate(ctx, 'cancelParticipation', input, async (transaction) => {
    await transaction.lock('programme', id);
    const { em } = transaction;
    const programme = await em.findOne(Programme, id);
    if (programme === null) return missing(['input', 'programmeId'], 'Programme');
    const taker = await resolveParticipant(ctx, transaction, programmeKinds.get(programme.kind), input, ['input']);
    const part = await em.findOne(Participation, { programme: id, ...taker });
    if (part === null) return missing(['input', 'programmeId'], 'Participation');
    if (part.state === 'ATTENDED' || part.state === 'ABSENT') wrongState(['input', 'programmeId'], '已经结束,不能再取消。', 'It is over; it can no longer be given up.');
    part.state = 'CANCELLED';
    part.dueOn = null;
    await em.flush();
    await moveUp(transaction, id);
    return part.id;
  });
}

/** Gives the places, by priority and then by lot. Once, and after registration has closed. */
export async function drawPlaces(ctx: RequestContext, input: DrawPlacesInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('Programme', input.programmeId, 'programmeId');
  return mutate(ctx, 'drawPlaces', input, async (transaction) => {
    await transaction.lock('programme', id);
    const { em } = transaction;
    const programme = await em.findOne(Programme, id);
    if (programme === null || !meets(ctx.actor, administrator, counsellorFor(programme.regionCode)) || programmeKinds.get(programme.kind).admission !== 'DRAW') return missing(['input', 'programmeId'], 'Programme');
    if (programme.drawnAt !== null) wrongState(['input', 'programmeId'], '已经抽签。', 'The places have been drawn.');
    if (programme.closesOn !== null && programme.closesOn >= ctx.today) wrongState(['input', 'programmeId'], `报名 ${programme.closesOn} 截止后才能抽签。`, `The places can be drawn once registration has closed, after ${programme.closesOn}.`);
    // Of everybody who asked, whoever serves them: the draw is not the centre's choice.
    const asking = await transaction.rows<{ id: number; priority: number }>(sql`select participation_id as id, priority from access.asking_in_draw(${id})`);
    const parts = new Map((await em.find(Participation, { programme: id, state: 'ASKED' })).map((part) => [part.id, part]));
    for (const [index, { id: partId }] of drawOrder(id, asking).entries()) {
      const part = parts.get(partId);
      if (part === undefined) throw new Error(`the part ${partId} in a draw is not to be seen by whoever draws`);
      if (part.jobSeeker !== null) transaction.people.add(part.jobSeeker);
      part.rank = index + 1;
      part.state = index < (programme.places ?? 0) ? 'ALLOTTED' : 'WAITING';
    }
    programme.drawnAt = new Date();
    await em.flush();
    return id;
  });
}

const recorded: ReadonlySet<string> = new Set(['ATTENDED', 'ABSENT']);

/** Who came and what became of it. A certificate that was earned stands with the person from then on, and shows the skills that were taught. */
export async function recordParticipation(ctx: RequestContext, input: RecordParticipationInput): Promise<MutationResult> {
  allow(ctx, signedIn);
  const id = idOf('Participation', input.participationId, 'participationId');
  return mutate(ctx, 'recordParticipation', input, async (transaction) => {
    const { em } = transaction;
    const part = await em.findOne(Participation, id);
    const programme = part === null ? null : await em.findOne(Programme, part.programme);
    const isOwn = part?.jobSeeker != null && meets(ctx.actor, self(part.jobSeeker));
    if (part === null || programme === null || isOwn || !managesProgramme(ctx, { region_code: programme.regionCode, host_id: programme.host })) return missing(['input', 'participationId'], 'Participation');
    if (part.jobSeeker !== null) transaction.people.add(part.jobSeeker);
    const fill = (): void => {
      if (input.state != null) part.state = input.state;
      if (input.hoursAttended !== undefined) part.hoursAttended = input.hoursAttended;
      if (input.outcome !== undefined) part.outcome = input.outcome;
      if (input.note !== undefined) part.note = input.note;
    };
    checkVersion(part, input.version, fill);
    const validator = new InputValidator();
    validator.length(['input', 'note'], input.note, programmeBounds.note);
    validator.range(['input', 'hoursAttended'], input.hoursAttended == null ? null : Number(input.hoursAttended), 0, 2000);
    if (input.state != null && !recorded.has(input.state)) validator.add(['input', 'state'], 'INVALID', text('只能记录 ATTENDED 或 ABSENT。', 'Only ATTENDED or ABSENT can be recorded.'));
    if (input.state != null && (part.state === 'ASKED' || part.state === 'WAITING' || part.state === 'CANCELLED')) validator.add(['input', 'state'], 'WRONG_STATE', text('没有名额的人不能记录出席。', 'Who has no place did not take part.'));
    if (input.outcome === 'CERTIFIED' && programme.certificate === null) validator.add(['input', 'outcome'], 'CONTRADICTION', text('这个项目没有证书。', 'This leads to no certificate.'));
    validator.done();
    fill();
    await recordCourse(ctx, transaction, { kind: programmeKinds.get(programme.kind), programme, part }, input, ['input']);
    await em.flush();
    await countAttended(transaction, programme.id);
    // A place that falls free goes to whoever waits.
    if (part.leftOn !== null) await moveUp(transaction, programme.id);
    if (input.outcome === 'CERTIFIED' && part.jobSeeker !== null) await addEvidence(ctx, transaction, part.jobSeeker, programme);
    return part.id;
  });
}

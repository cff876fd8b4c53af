import { administrator, allow, counsellorFor, hasRole, meets, mutate, type RequestContext, type MutationResult } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InputValidator, checkVersion, missing } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { certificateCode } from '../certificates/index.js';
import { Employer, provisionsOf } from '../employers/index.js';
import { figureOn, type FigureOn } from '../local-figures/index.js';
import { checkRegionOf, regions } from '../regions/index.js';
import { skillCode } from '../skills/index.js';
import { Programme } from './programme.entity.js';
import type { CreateProgrammeInput, UpdateProgrammeInput } from './programme.inputs.js';
import { programmeKinds, type ProgrammeKind } from './kinds/index.js';
import { programmeBounds, programmeKindCode } from './programme.bounds.js';
import { checkNeeded } from './details/given.js';
import { firstStageOf, stageOwnerOf } from './stages/course.js';
import { enter, managerOf, type CourseChange } from './stages/entering.js';
import { countAttended, moveUp, takenPlaces } from './taken.js';
import { recordParticipants } from './participants.js';

const mostPlaces = 1_000_000;

function checkKind(kind: ProgrammeKind, input: CreateProgrammeInput, validator: InputValidator, figure: FigureOn | null): void {
  if (kind.places === 'MUST' && input.places == null) validator.add(['input', 'places'], 'REQUIRED', text('这类项目必须写明名额(places)。', 'This kind must say how many places there are (places).'));
  if (kind.places === 'NONE' && input.places != null) validator.add(['input', 'places'], 'CONTRADICTION', text('这类项目没有名额。', 'This kind has no places.'));
  if (kind.admission === 'DRAW' && input.closesOn == null) validator.add(['input', 'closesOn'], 'REQUIRED', text('抽签分配的项目必须写明报名截止日(closesOn)。', 'Where places are drawn, say until when one can ask (closesOn).'));
  if (kind.admission !== 'RECORD' && (input.participants ?? []).length > 0) validator.add(['input', 'participants'], 'CONTRADICTION', text('这类项目由本人报名(takePart)。', 'To take part in this kind, one asks (takePart).'));
  if (kind.takers !== 'PUBLIC' && input.reached != null) validator.add(['input', 'reached'], 'CONTRADICTION', text('参加者有名单,不填写人数(reached)。', 'Those who take part are named: reached is not given.'));
  kind.checkNew?.(input, validator, figure);
}

function checkProgramme(input: CreateProgrammeInput, validator: InputValidator): void {
  validator.length(['input', 'title'], input.title, programmeBounds.title);
  validator.length(['input', 'summary'], input.summary, programmeBounds.summary);
  validator.length(['input', 'organiser'], input.organiser, programmeBounds.organiser);
  checkRegionOf(validator, ['input', 'region'], input.region);
  validator.ordered(['input', 'startsOn'], input.startsOn, ['input', 'endsOn'], input.endsOn);
  validator.range(['input', 'places'], input.places, 1, mostPlaces);
  validator.range(['input', 'placesInAll'], input.placesInAll, 1, mostPlaces);
  validator.range(['input', 'hours'], input.hours == null ? null : Number(input.hours), 0.5, 2000);
  validator.range(['input', 'fee'], input.fee == null ? null : Number(input.fee), 0, 100_000_000);
  validator.range(['input', 'usualFee'], input.usualFee == null ? null : Number(input.usualFee), 0, 100_000_000);
  validator.range(['input', 'reached'], input.reached, 0, 100_000_000);
  validator.items(['input', 'participants'], input.participants, programmeBounds.participants);
  for (const [index, code] of (input.skills ?? []).entries()) validator.code(['input', 'skills', index], code, skillCode);
  validator.code(['input', 'certificate'], input.certificate, certificateCode);
}

/** The local figure that a kind's rules read; null where it reads none, or the region is none. */
async function figureFor(transaction: Transaction, { figure }: ProgrammeKind, { region, startsOn }: CreateProgrammeInput): Promise<FigureOn | null> {
  return figure === undefined || !regions.has(region) ? null : figureOn(transaction, figure, region, startsOn);
}

async function existingEmployer({ em }: Transaction, given: string | null | undefined, argument: 'hostId' | 'orderedById'): Promise<number | null> {
  if (given == null) return null;
  const id = idOf('Employer', given, argument);
  return (await em.findOne(Employer, id)) === null ? missing(['input', argument], 'Employer') : id;
}

/** Takes details into a programme, and a stage where the public takes part. */
function enterProgramme(ctx: RequestContext, kind: ProgrammeKind, programme: Programme, change: CourseChange, validator: InputValidator): void {
  if (change.stage != null && stageOwnerOf(kind) !== 'PROGRAMME') {
    validator.add(['input', 'stage'], 'CONTRADICTION', text('这类项目的阶段按参加者记录(recordParticipation)。', 'The stages of this kind are those of each part (recordParticipation).'));
    return;
  }
  enter(ctx, programme, change, { kind, owner: 'PROGRAMME', by: 'MANAGER', as: managerOf(ctx, programme.host), path: ['input'] }, validator);
}

/** Adds a programme of the region of the actor's centre, with those for whom a centre recorded it. @throws InputFaults */
export async function addProgramme(ctx: RequestContext, transaction: Transaction, input: CreateProgrammeInput): Promise<number> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const validator = new InputValidator();
  const kind = programmeKinds.find(input.kind);
  validator.code(['input', 'kind'], input.kind, programmeKindCode);
  checkProgramme(input, validator);
  if (kind !== null) checkKind(kind, input, validator, await figureFor(transaction, kind, input));
  const provisions = provisionsOf(input.provisions ?? [], ['input', 'provisions'], validator);
  if (!meets(ctx.actor, administrator, counsellorFor(input.region))) validator.add(['input', 'region'], 'NOT_ELIGIBLE', text('只能在您服务的地区举办。', 'It must be in the region that you serve.'));
  validator.done();
  if (kind === null) throw new Error('a kind that passed its checks is known');
  const programme = Object.assign(new Programme(), {
    kind: kind.code, isPrivate: kind.admission === 'RECORD' && kind.takers !== 'PUBLIC', title: input.title.trim(), summary: input.summary?.trim() ?? '', regionCode: input.region, organiser: input.organiser.trim(),
    host: await existingEmployer(transaction, input.hostId, 'hostId'), startsOn: input.startsOn, endsOn: input.endsOn ?? null, closesOn: input.closesOn ?? null, places: input.places ?? null,
    placesInAll: input.placesInAll ?? null, fee: input.fee ?? null, usualFee: input.usualFee ?? null, hours: input.hours ?? null, orderedBy: await existingEmployer(transaction, input.orderedById, 'orderedById'),
    provisions, skills: [...new Set(input.skills ?? [])], certificate: input.certificate ?? null, reached: input.reached ?? null, status: kind.admission === 'RECORD' && input.startsOn <= ctx.today ? 'HELD' : 'PLANNED',
  } satisfies Partial<Programme>);
  const first = stageOwnerOf(kind) === 'PROGRAMME' ? input.stage ?? firstStageOf(kind) : input.stage ?? null;
  const course = new InputValidator();
  enterProgramme(ctx, kind, programme, { stage: first, stageOn: first === null || input.startsOn > ctx.today ? null : input.startsOn, details: input.details }, course);
  // A table of courses says little of each: what it leaves out is still to be given (`Programme.missingDetails`).
  if (ctx.actor.bringsTable === undefined) checkNeeded(kind, 'PROGRAMME', kind.needs, programme.details, ['input', 'details'], course);
  course.done();
  await transaction.em.persist(programme).flush();
  await recordParticipants(ctx, transaction, programme, kind, input.participants ?? []);
  return programme.id;
}

/** For the centre of its region; the host's people bring programmes to the centre, which answers for them. */
export async function createProgramme(ctx: RequestContext, input: CreateProgrammeInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return mutate(ctx, 'createProgramme', input, (transaction) => addProgramme(ctx, transaction, input));
}

export async function updateProgramme(ctx: RequestContext, input: UpdateProgrammeInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('Programme', input.programmeId, 'programmeId');
  return mutate(ctx, 'updateProgramme', input, async (transaction) => {
    await transaction.lock('programme', id);
    const programme = await transaction.em.findOne(Programme, id);
    if (programme === null || !meets(ctx.actor, administrator, counsellorFor(programme.regionCode))) return missing(['input', 'programmeId'], 'Programme');
    const fill = (): void => {
      if (input.status != null) programme.status = input.status;
      if (input.summary != null) programme.summary = input.summary.trim();
      if (input.reached !== undefined) programme.reached = input.reached;
      if (input.places != null) programme.places = input.places;
      if (input.closesOn !== undefined) programme.closesOn = input.closesOn;
      if (input.endsOn !== undefined) programme.endsOn = input.endsOn;
    };
    checkVersion(programme, input.version, fill);
    fill();
    const validator = new InputValidator();
    validator.length(['input', 'summary'], input.summary, programmeBounds.summary);
    validator.range(['input', 'reached'], input.reached, 0, 100_000_000);
    validator.ordered(['input', 'startsOn'], programme.startsOn, ['input', 'endsOn'], programme.endsOn);
    const taken = await takenPlaces(transaction, id);
    if (programme.places !== null && programme.places < taken) validator.add(['input', 'places'], 'CONTRADICTION', text(`已有 ${taken} 人取得名额。`, `${taken} places are taken already.`));
    const kind = programmeKinds.get(programme.kind);
    kind.checkChanged?.(programme, validator);
    enterProgramme(ctx, kind, programme, input, validator);
    validator.done();
    await transaction.em.flush();
    if (input.stage != null) await countAttended(transaction, id);
    // More places than before go to those who wait, where places were drawn.
    await moveUp(transaction, id);
    return id;
  });
}

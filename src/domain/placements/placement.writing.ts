import sql from 'sql-template-tag';
import { administrator, allow, counsellorFor, hasRole, meets, mutate, type MutationResult, type RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { checkVersion, InputFaults, InputValidator, missing, wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { Application } from '../applications/index.js';
import { welfareObstacle, welfareStandings } from '../public-welfare/index.js';
import { lockVacancy, Vacancy } from '../vacancies/index.js';
import { oneOfHousehold, placementHistories, type PlacementHistory } from './history.js';
import { Placement } from './placement.entity.js';
import type { BeginPlacementInput, EndPlacementInput } from './placement.inputs.js';
import { placementTerm } from './term.js';

const personPath = ['input', 'jobSeekerId'] as const;
const hasWork = text('现在有工作,公益性岗位只安排没有工作的人。', 'There is work at present; public-welfare posts are for people without work.');

function refuse(path: readonly string[], reason: Text): never {
  throw new InputFaults([{ code: 'NOT_ELIGIBLE', path, text: reason }]);
}

/** The post, locked, of a centre of its region. @throws InputFaults NOT_FOUND for anybody else, as for no post */
async function findServedPost(ctx: RequestContext, transaction: Transaction, id: number, path: readonly string[]): Promise<Vacancy> {
  await lockVacancy(transaction, id);
  const vacancy = await transaction.em.findOne(Vacancy, id, { refresh: true });
  if (vacancy === null || !meets(ctx.actor, administrator, counsellorFor(vacancy.regionCode))) return missing(path, 'Vacancy');
  return vacancy;
}

/** One after the other of a person and of a household: two who begin at once do not both pass the check. */
async function lockPerson(transaction: Transaction, id: number, householdKey: string | null): Promise<void> {
  await transaction.lock('placement of person', id);
  if (householdKey !== null) await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('placement of household'), hashtext(${householdKey}))`);
}

/** Whether the person was hired for the post by an application. @throws InputFaults WRONG_STATE where one is under way */
async function wasHired({ em }: Transaction, vacancy: Vacancy, jobSeeker: number): Promise<boolean> {
  const application = await em.findOne(Application, { vacancy: vacancy.id, jobSeeker });
  if (application === null || application.status === 'WITHDRAWN' || application.status === 'REJECTED') return false;
  if (application.status !== 'HIRED') wrongState(personPath, `这个人的申请现在是 ${application.status},还没有录用。请先办录用。`, `The person's application is ${application.status}. Hire the person first.`);
  return true;
}

/** Whether the hire's seat is still held: a placement that was recorded after the hire took it over, and gave it back with its end. */
async function holdsSeatOfHire(transaction: Transaction, vacancyId: number, personId: number): Promise<boolean> {
  const [found] = await transaction.rows<{ holds: boolean }>(sql`
    select exists (
      select 1 from application a join application_event h on h.application_id = a.id and h.status = 'HIRED'
      where a.vacancy_id = ${vacancyId} and a.job_seeker_id = ${personId}
        and not exists (select 1 from placement p where p.vacancy_id = a.vacancy_id and p.job_seeker_id = a.job_seeker_id and p.created_at >= h.happened_at)) as holds`);
  return found?.holds === true;
}

/** Takes a seat for somebody who holds none by a hire. */
function takeSeat(vacancy: Vacancy): void {
  if (vacancy.seats !== null && vacancy.hired >= vacancy.seats) wrongState(['input', 'vacancyId'], `${vacancy.seats} 个名额已满。`, `All ${vacancy.seats} seats are taken.`);
  vacancy.hired += 1;
}

function checkFree({ isPlaced, isHouseholdPlaced, ended }: PlacementHistory, beganOn: string): void {
  if (isPlaced) wrongState(personPath, '这个人已经在公益性岗位上,请先登记那一次的结束。', 'The person holds a public-welfare post already. Record its end first.');
  if (isHouseholdPlaced) refuse(personPath, oneOfHousehold.reason);
  const last = ended.map(({ endedOn }) => endedOn).toSorted().at(-1);
  if (last !== undefined && beganOn <= last) wrongState(['input', 'beganOn'], `上一次安置到 ${last} 结束,这次应在其后开始。`, `The earlier placement ended on ${last}; this one must begin later.`);
}

/** A person begins on a public-welfare post: the rule says until when. */
export async function beginPlacement(ctx: RequestContext, input: BeginPlacementInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const [personId, vacancyId] = [idOf('JobSeeker', input.jobSeekerId, 'jobSeekerId'), idOf('Vacancy', input.vacancyId, 'vacancyId')];
  return mutate(ctx, 'beginPlacement', input, async (transaction) => {
    const { em } = transaction;
    const validator = new InputValidator();
    validator.notAfter(['input', 'beganOn'], input.beganOn, ctx.today);
    validator.done();
    // First of all, as where one is hired: erasing the person ends the placement without the post.
    await transaction.rows(sql`select access.hold_person(${personId})`);
    const vacancy = await findServedPost(ctx, transaction, vacancyId, ['input', 'vacancyId']);
    if (vacancy.kind !== 'PUBLIC_WELFARE') refuse(['input', 'vacancyId'], text('这不是公益性岗位。', 'This is no public-welfare post.'));
    if (vacancy.status === 'DRAFT') wrongState(['input', 'vacancyId'], '这个岗位还没有发布。', 'The post is not published yet.');
    const standing = (await welfareStandings(transaction, [personId], input.beganOn)).get(personId);
    const standingNow = (await welfareStandings(transaction, [personId], ctx.today)).get(personId);
    if (standing === undefined || standingNow === undefined) return missing(personPath, 'JobSeeker');
    transaction.people.add(personId);
    await lockPerson(transaction, personId, standing.householdKey);
    const history = (await placementHistories(transaction, [personId])).get(personId);
    if (history === undefined) return missing(personPath, 'JobSeeker');
    const isHired = await wasHired(transaction, vacancy, personId);
    const obstacle = welfareObstacle(standing, input.beganOn, isHired ? { employerId: vacancy.employer } : {});
    if (obstacle !== null) refuse(personPath, obstacle.reason);
    checkFree(history, input.beganOn);
    const term = placementTerm(standing, history.ended, input.beganOn);
    if ('obstacle' in term) return refuse(personPath, term.obstacle.reason);
    // A placement that is recorded late, and still goes on, leaves no room for work that began since.
    if (term.dueOn >= ctx.today && standingNow.employedAt.some((at) => !isHired || at !== vacancy.employer)) refuse(personPath, hasWork);
    if (!(await holdsSeatOfHire(transaction, vacancyId, personId))) takeSeat(vacancy);
    const placement = Object.assign(new Placement(), {
      jobSeeker: personId, vacancy: vacancyId, beganOn: input.beganOn, dueOn: term.dueOn, basis: term.basis, ordinal: term.ordinal,
    } satisfies Partial<Placement>);
    await em.persist(placement).flush();
    return placement.id;
  });
}

/** A placement ends: its seat falls free, and the employment that came with it ends too, unless the employer keeps the person on. */
export async function endPlacement(ctx: RequestContext, input: EndPlacementInput): Promise<MutationResult> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  const id = idOf('Placement', input.placementId, 'placementId');
  return mutate(ctx, 'endPlacement', input, async (transaction) => {
    const { em } = transaction;
    const found = await em.findOne(Placement, id);
    if (found === null) return missing(['input', 'placementId'], 'Placement');
    await transaction.rows(sql`select access.hold_person(${found.jobSeeker})`);
    const vacancy = await findServedPost(ctx, transaction, found.vacancy, ['input', 'placementId']);
    const placement = await em.findOne(Placement, id, { refresh: true });
    if (placement === null) return missing(['input', 'placementId'], 'Placement');
    transaction.people.add(placement.jobSeeker);
    const end = (): void => { Object.assign(placement, { endedOn: input.endedOn, endReason: input.reason } satisfies Partial<Placement>); };
    checkVersion(placement, input.version, end);
    if (placement.endedOn !== null) wrongState(['input', 'placementId'], `这次安置已于 ${placement.endedOn} 结束。`, `The placement ended on ${placement.endedOn} already.`);
    const validator = new InputValidator();
    validator.ordered(['beganOn'], placement.beganOn, ['input', 'endedOn'], input.endedOn);
    validator.notAfter(['input', 'endedOn'], input.endedOn, ctx.today);
    if (input.endedOn > placement.dueOn) validator.add(['input', 'endedOn'], 'OUT_OF_RANGE', text(`按规定这次安置最晚到 ${placement.dueOn}。`, `By rule the placement ends on ${placement.dueOn} at the latest.`));
    if (input.reason === 'TERM_ENDED' && input.endedOn < placement.dueOn) {
      validator.add(['input', 'reason'], 'CONTRADICTION', text(`期满日是 ${placement.dueOn},提前结束请另选原因。`, `Its last day by rule is ${placement.dueOn}; choose another reason for an earlier end.`));
    }
    validator.done();
    end();
    vacancy.hired = Math.max(0, vacancy.hired - 1);
    await em.flush();
    if (input.reason !== 'KEPT_ON') await transaction.rows(sql`select access.end_placed_employment(${id})`);
    return id;
  });
}

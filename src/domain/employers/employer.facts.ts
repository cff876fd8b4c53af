import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { wrongState } from '../../platform/errors/index.js';
import { Claim, defineFact, FactLedger, mayConfirm, type FactKind, type FactValue } from '../claims/index.js';
import { Employer } from './employer.entity.js';
import type { CreateEmployerInput, UpdateEmployerInput } from './employer.inputs.js';
import { isPublicEmployer } from './employer.rules.js';

type FactColumn = 'kind' | 'organLevel' | 'regionCode' | 'isProvinceControlled' | 'isSchool' | 'isNewIndustry' | 'postCount' | 'foundedOn';

function factIn(kind: FactKind, column: FactColumn): void {
  defineFact({
    kind,
    async current({ em }, { subjectId }) {
      const value = (await em.findOneOrFail(Employer, subjectId))[column];
      return value === null ? null : { value };
    },
    async put(transaction, { subjectId }, { value }) {
      const { em } = transaction;
      Object.assign(await em.findOneOrFail(Employer, subjectId), { [column]: value });
      await em.flush();
      // Whoever answers for the employer from now on decides on what is claimed of it, and replaces what was confirmed.
      if (kind === 'EMPLOYER_REGION') await transaction.rows(sql`select access.claims_move_along(${subjectId})`);
    },
    async check({ em }, { subjectId }, { value }) {
      if (kind !== 'ORGAN_LEVEL' || value === null || isPublicEmployer((await em.findOneOrFail(Employer, subjectId)).kind)) return;
      wrongState(['input'], '先核实单位性质:只有机关和事业单位才有层级。', 'Confirm the kind of the employer first: only a public organ or institution has a level.');
    },
  });
}

/** The facts of an employer that stand in a column, in the order in which they are stated: a level after the kind that has it, and the region last, as a centre writes no employer that has moved away. */
const columnsByKind = {
  EMPLOYER_KIND: 'kind', ORGAN_LEVEL: 'organLevel', PROVINCE_CONTROLLED: 'isProvinceControlled', SCHOOL: 'isSchool', NEW_INDUSTRY: 'isNewIndustry',
  ESTABLISHED_POSTS: 'postCount', FOUNDING_DAY: 'foundedOn', EMPLOYER_REGION: 'regionCode',
} as const satisfies Partial<Record<FactKind, FactColumn>>;

const isInColumn = (kind: FactKind): kind is keyof typeof columnsByKind => kind in columnsByKind;

for (const [kind, column] of Object.entries(columnsByKind)) factIn(kind as FactKind, column);

defineFact({
  kind: 'EMPLOYER_NAME',
  async current({ em }, { subjectId }) {
    const { isNameConfirmed, name } = await em.findOneOrFail(Employer, subjectId);
    return isNameConfirmed ? { value: name } : null;
  },
  async put({ em }, { subjectId }, { value }) {
    Object.assign(await em.findOneOrFail(Employer, subjectId), { name: value, isNameConfirmed: true });
    await em.flush();
  },
});

/** A new employer, of whose kind a table may say nothing. */
export type NewEmployer = Omit<CreateEmployerInput, 'kind'> & { readonly kind: CreateEmployerInput['kind'] | null };

/** What an input states of each fact; undefined where it says nothing. */
function statedBy({ name, kind, organLevel, region, isProvinceControlled, isSchool, isNewIndustry, postCount, foundedOn }: NewEmployer | UpdateEmployerInput): [FactKind, FactValue | undefined][] {
  return [
    ['EMPLOYER_NAME', name?.trim()], ['EMPLOYER_KIND', kind ?? undefined], ['ORGAN_LEVEL', organLevel], ['PROVINCE_CONTROLLED', isProvinceControlled],
    ['SCHOOL', isSchool], ['NEW_INDUSTRY', isNewIndustry], ['ESTABLISHED_POSTS', postCount], ['FOUNDING_DAY', foundedOn], ['EMPLOYER_REGION', region],
  ];
}

/** Where an employer is said to be of which nobody confirmed it. */
async function claimedRegion({ em }: Transaction, employerId: number): Promise<string | null> {
  return (await em.findOne(Claim, { employerId, kind: 'EMPLOYER_REGION', state: 'OPEN' }))?.regionCode ?? null;
}

/**
 * Takes the facts with legal effect that an input states of an employer: a centre's word counts, anybody else's is a claim.
 * @param region the region whose centre decides while none is confirmed; null where nobody knows
 */
export async function stateEmployerFacts(ctx: RequestContext, transaction: Transaction, { id, regionCode }: Employer, input: CreateEmployerInput | UpdateEmployerInput, region: string | null): Promise<void> {
  const ledger = new FactLedger(ctx, transaction, { about: 'EMPLOYER', id, regionCode: regionCode ?? region ?? (await claimedRegion(transaction, id)) });
  for (const [kind, value] of statedBy(input)) if (value !== undefined) await ledger.state(kind, { value }, { papers: input.papers ?? null });
}

/** Adds an employer with its facts: those that a centre states of its region count from the first moment, others are claims. */
export async function addEmployer(ctx: RequestContext, transaction: Transaction, employer: Employer, input: NewEmployer): Promise<void> {
  // A centre that adds an employer without saying where it is answers for it.
  const region = input.region ?? ctx.actor.regionCode;
  const stated = statedBy(input).flatMap(([kind, value]) => (value == null ? [] : [[kind, value] as const]));
  const isConfirmed = mayConfirm(ctx.actor, { about: 'EMPLOYER', id: 0, regionCode: region });
  employer.name = input.name.trim();
  // With the row, and not after it: a centre may change none but the employers of its region, and this one may have none yet.
  if (isConfirmed) Object.assign(employer, { isNameConfirmed: true }, Object.fromEntries(stated.flatMap(([kind, value]) => (isInColumn(kind) ? [[columnsByKind[kind], value]] : []))));
  await transaction.em.persist(employer).flush();
  const ledger = new FactLedger(ctx, transaction, { about: 'EMPLOYER', id: employer.id, regionCode: region });
  for (const [kind, value] of stated) await (isConfirmed ? ledger.keep(kind, value, input.papers ?? null) : ledger.state(kind, { value }, { papers: input.papers ?? null }));
}

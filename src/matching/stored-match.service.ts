import sql from 'sql-template-tag';
import { administrator, allow, childPages, counsellorFor, mutate, notFound, rowLoader, self, signedIn, type RequestContext, type RowList, type MutationResult } from '../access/index.js';
import { mapConnection, type Connection, type PageArgs } from '../platform/graphql/connection.js';
import type { Selection } from '../platform/graphql/selection.js';
import { allowServing, mayServe, type JobSeekerRow } from '../domain/seekers/index.js';
import type { StoreMatchInput } from './match.inputs.js';
import { matchOf } from './matching.service.js';
import { modelOfVersion } from './model/model.service.js';
import { StoredMatch } from './stored-match.entity.js';
import { StoredMatchType, type StoredMatchRow } from './stored-match.type.js';

const columns: ReadonlySet<string> = new Set(['id', 'job_seeker_id', 'model_version', 'rules_on', 'facts', 'score', 'confidence', 'eligibility', 'created_at']);

const storedRows = rowLoader<StoredMatchRow>('stored_match');

const list: RowList<StoredMatchRow> = {
  name: 'storedMatches', from: sql`stored_match m`, alias: 'm', keys: [{ expression: 'm.id', type: 'int', isDescending: true }], keysOf: ({ id }) => [id],
};

const pages = childPages<StoredMatchRow>(list, 'job_seeker_id', () => []);

async function typed(ctx: RequestContext, row: StoredMatchRow): Promise<StoredMatchType> {
  const model = await modelOfVersion(ctx, row.model_version);
  if (model === null) throw new Error(`the stored match ${row.id} names the unknown model ${row.model_version}`);
  return new StoredMatchType(row, model, ctx.locale);
}

/** Null when there is none, or it is not the actor's to see. */
export async function storedMatchById(ctx: RequestContext, id: number, _selection?: Selection): Promise<StoredMatchType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(storedRows).load({ id, columns });
  const isServed = row !== null && mayServe(ctx, { id: row.job_seeker_id, residence_code: row.facts.seeker.residenceCode });
  return isServed ? typed(ctx, row) : null;
}

export async function storedMatchesOf(ctx: RequestContext, { id, residence_code }: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<StoredMatchType>> {
  allowServing(ctx, { id, residence_code }, 'storedMatches');
  const rows = await ctx.loader(pages).load({ parent: id, args: page, columns, wantsCount });
  const byId = new Map(await Promise.all(rows.nodes.map(async (row) => [row.id, await typed(ctx, row)] as const)));
  return mapConnection(rows, (row) => {
    const match = byId.get(row.id);
    if (match === undefined) throw notFound('StoredMatch');
    return match;
  });
}

/** Keeps a match with the facts that it used, its model's version and the day of its rules. */
export async function storeMatch(ctx: RequestContext, input: StoreMatchInput): Promise<MutationResult> {
  allow(ctx, signedIn);
  const match = await matchOf(ctx, { jobSeekerId: input.jobSeekerId, opportunityId: input.opportunityId });
  const { seeker } = match.pair;
  allow(ctx, administrator, self(seeker.id), counsellorFor(seeker.residenceCode));
  return mutate(ctx, 'storeMatch', input, async ({ em, people }) => {
    people.add(seeker.id);
    const stored = new StoredMatch();
    stored.jobSeeker = seeker.id;
    stored.vacancy = match.pair.opportunity.id;
    stored.modelVersion = match.model.version;
    stored.rulesOn = match.rules.on;
    stored.facts = match.pair;
    stored.score = match.score;
    stored.confidence = match.confidence;
    stored.eligibility = match.eligibility;
    await em.persist(stored).flush();
    return stored.id;
  });
}

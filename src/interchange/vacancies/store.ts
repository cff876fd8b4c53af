import { createHash } from 'node:crypto';
import sql, { raw } from 'sql-template-tag';
import type { RequestContext, Sealer } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { Reader } from '../../platform/database/index.js';
import { lodging } from '../../domain/accommodations/index.js';
import { employerPhonePurpose, isPublicEmployer, type EmployerKind } from '../../domain/employers/index.js';
import { importedFindings } from '../../domain/vacancies/index.js';
import { text } from '../../platform/i18n/text.js';
import { presumedRegion } from '../importing/stored-records.js';
import type { CellFault, IdentifiedItem, Outcome } from '../importing/table-kind.js';
import type { VacancyField } from './columns.data.js';
import type { ImportedPost } from './row.js';

type IdentifiedPost = IdentifiedItem<ImportedPost>;

interface KnownEmployer { readonly id: number; readonly kind: EmployerKind | null }

/** By name: an employer that is there already, whatever brought it, is taken; a new one is made once. */
async function employersOf(reader: Reader, posts: readonly ImportedPost[], sealer: Sealer): Promise<Map<string, KnownEmployer>> {
  const byName = new Map(posts.map(({ employer }) => [employer.name, employer]));
  const names = [...byName.keys()];
  const known = await reader.rows<KnownEmployer & { name: string }>(sql`select distinct on (name) id, name, kind from employer where name = any(${names}) order by name, id`);
  const employers = new Map<string, KnownEmployer>(known.map(({ id, kind, name }) => [name, { id, kind }]));
  const fresh = names.filter((name) => !employers.has(name)).map((name) => {
    const employer = byName.get(name);
    return {
      name, provisions: {}, is_name_confirmed: false, source_key: `import:${name}`, contact_name: employer?.contactName ?? null,
      contact_phone_sealed: employer?.contactPhone == null ? null : sealer.seal(employer.contactPhone, employerPhonePurpose),
    };
  });
  if (fresh.length === 0) return employers;
  const made = await reader.rows<KnownEmployer & { name: string }>(sql`
    insert into employer (name, is_name_confirmed, provisions, source_key, contact_name, contact_phone_sealed)
    select name, is_name_confirmed, provisions, source_key, contact_name, contact_phone_sealed from jsonb_populate_recordset(null::employer, ${JSON.stringify(fresh)}::jsonb)
    on conflict (source_key) do update set name = excluded.name returning id, name, kind`);
  for (const { id, kind, name } of made) employers.set(name, { id, kind });
  await claimFor(reader, posts, made);
  return employers;
}

/** What a table says of an employer is a claim, decided where its post is: the centre has seen no paper. */
async function claimFor(reader: Reader, posts: readonly ImportedPost[], made: readonly { readonly id: number; readonly name: string }[]): Promise<void> {
  const claims = made.flatMap(({ id, name }) => {
    const first = posts.find(({ employer }) => employer.name === name);
    const region = first?.regionCode ?? null;
    return [['EMPLOYER_NAME', name], ['EMPLOYER_KIND', first?.employer.kind ?? null], ['EMPLOYER_REGION', region]].flatMap(([kind, value]) => (value == null ? [] : [{ kind, employer_id: id, value, region_code: region }]));
  });
  await reader.rows(sql`
    insert into claim (kind, employer_id, value, region_code, claimed_as)
    select kind, employer_id, value, region_code, 'IMPORT' from jsonb_populate_recordset(null::claim, ${JSON.stringify(claims)}::jsonb) on conflict do nothing`);
}

/** The columns that a row of a table decides; an import of a changed row writes them anew. */
const factColumns = [
  'employer_id', 'kind', 'title', 'description', 'occupation_code', 'occupation_basis', 'occupation_confidence', 'region_code', 'work_mode', 'pay_min_cny', 'pay_max_cny',
  'hours_per_week', 'shift', 'seats', 'min_education', 'min_age', 'max_age', 'provisions', 'reservation', 'demands', 'skills', 'closes_on', 'as_written',
] as const;
/** Those that the import decides. */
const otherColumns = ['confirmed_at', 'certificates', 'status', 'open_findings', 'hired', 'opens_on', 'published_at', 'source_key', 'source_row', 'source_digest'] as const;
const columns = raw([...factColumns, ...otherColumns].join(', '));
const changedFacts = raw(factColumns.map((column) => `${column} = excluded.${column}`).join(', '));

const regionPresumed: CellFault<VacancyField> = {
  field: 'area', value: '', consequence: 'LEFT_OPEN', reason: text('没有看懂工作地点,按您的地区记录。', 'The place is not understood: the post is recorded as of your region.'),
};

const kindOf = ({ isReserved }: ImportedPost): 'RESERVED' | 'OPEN' => (isReserved ? 'RESERVED' : 'OPEN');

interface Placed {
  readonly today: IsoDate;
  readonly regionCode: string | null;
  /** How many conditions it sets that must not be set, whoever the employer is. */
  readonly openFindings: number;
}

function rowOf({ item: post, identity }: IdentifiedPost, employer: KnownEmployer, { today, regionCode, openFindings }: Placed): Record<string, unknown> {
  const kind = kindOf(post);
  // While nobody confirmed what the employer is, a table that calls it a public body is held to what that means.
  const employerKind = employer.kind ?? post.employer.kind;
  const isHeld = post.isHeld || (openFindings > 0 && isPublicEmployer(employerKind));
  // One that closes before today was open until then.
  const opensOn = post.publishedOn ?? (post.closesOn !== null && post.closesOn < today ? post.closesOn : today);
  const facts: Readonly<Record<(typeof factColumns)[number], unknown>> = {
    employer_id: employer.id, kind, title: post.title, description: post.description,
    occupation_code: post.occupationCode, occupation_basis: post.occupationBasis, occupation_confidence: post.occupationConfidence,
    region_code: regionCode, work_mode: post.workMode, pay_min_cny: post.payMinCny, pay_max_cny: post.payMaxCny, hours_per_week: post.hoursPerWeek, shift: post.shift, seats: post.seats,
    min_education: post.minEducation, min_age: post.minAge, max_age: post.maxAge, provisions: post.lodging === null ? {} : { [lodging]: post.lodging ? 'PROVIDED' : 'REFUSED' }, reservation: post.reservation, demands: post.demands, skills: post.skills, closes_on: post.closesOn, as_written: post.asWritten,
  };
  return {
    // Who imports a published table runs the service, and answers for what it reserves.
    ...facts, confirmed_at: post.reservation === null ? null : `${opensOn}T00:00:00+08:00`, certificates: [], status: isHeld ? 'DRAFT' : 'OPEN', open_findings: openFindings, hired: 0, opens_on: opensOn, published_at: `${opensOn}T00:00:00+08:00`,
    source_key: identity.key, source_row: identity.asItStands,
    // The day of the import is no fact of the row: the same row on another day is unchanged.
    source_digest: createHash('sha256').update(JSON.stringify([facts, post.publishedOn])).digest('base64url'),
  };
}

interface WrittenPost { readonly id: number; readonly key: string; readonly isHeld: boolean }

/** The posts that were made or changed. One that may not be published is a draft, or closed where it was out before. */
async function write(transaction: Reader, posts: readonly IdentifiedPost[], ctx: RequestContext): Promise<WrittenPost[]> {
  const { sealer, today } = ctx;
  const employers = await employersOf(transaction, posts.map(({ item }) => item), sealer);
  const countFindings = importedFindings(ctx, transaction);
  const rows: Record<string, unknown>[] = [];
  for (const identified of posts) {
    const { item } = identified;
    const employer = employers.get(item.employer.name);
    if (employer === undefined) throw new Error(`no employer ${item.employer.name}`);
    const regionCode = item.regionCode ?? presumedRegion(ctx);
    const pay = { minCny: item.payMinCny, maxCny: item.payMaxCny, employmentKind: null, hoursPerWeek: item.hoursPerWeek };
    const openFindings = await countFindings({ ...item, pay, regionCode, kind: kindOf(item) }, item.employer.kind);
    rows.push(rowOf(identified, employer, { today, regionCode, openFindings }));
  }
  return transaction.rows<WrittenPost>(sql`
    insert into vacancy (${columns})
    select ${columns}
    from jsonb_populate_recordset(null::vacancy, ${JSON.stringify(rows)}::jsonb)
    on conflict (source_key) do update set
      ${changedFacts},
      open_findings = excluded.open_findings, status = case when excluded.status = 'DRAFT' and vacancy.status = 'OPEN' then 'CLOSED' else vacancy.status end,
      closed_at = case when excluded.status = 'DRAFT' and vacancy.status = 'OPEN' then now() else vacancy.closed_at end,
      source_row = excluded.source_row, source_digest = excluded.source_digest, version = vacancy.version + 1
    where vacancy.source_digest is distinct from excluded.source_digest or vacancy.source_row is null
    returning id, source_key as key, status <> 'OPEN' and (open_findings > 0 or as_written::jsonb @? '$[*] ? (@.field == "RESERVATION" || @.field == "TITLE")') as "isHeld"`);
}

/** Writes posts in one transaction. A post that is there already is changed where its row changed, and left alone where it did not. */
export async function storePosts(ctx: RequestContext, posts: readonly IdentifiedPost[]): Promise<Outcome<VacancyField>[]> {
  const { written, head } = await ctx.db.transaction(async (transaction) => {
    const changed = await write(transaction, posts, ctx);
    return { written: new Map(changed.map((each) => [each.key, each])), head: changed.length === 0 ? null : await ctx.audit.write(transaction, 'importVacancies', changed.map(({ id }) => id), []) };
  });
  ctx.audit.kept(head);
  const presumes = presumedRegion(ctx) !== null;
  return posts.map(({ item, identity }) => {
    const post = written.get(identity.key);
    const faults = presumes && item.regionCode === null ? [regionPresumed] : [];
    return post === undefined ? { kind: 'UNCHANGED', id: null, isHeld: false, faults } : { kind: 'IMPORTED', id: post.id, isHeld: post.isHeld, faults };
  });
}

import sql from 'sql-template-tag';
import { allow, answersFor, type RequestContext } from '../../access/index.js';
import { written, type DocumentFormat } from '../../platform/documents/index.js';
import { DocumentType } from '../../platform/graphql/document.js';
import { accommodations } from '../accommodations/index.js';
import type { EmployerRow } from '../employers/index.js';
import { kindsCountedAs } from '../programmes/index.js';
import { disclosureDocument, disclosureOf, type Disclosure, type DisclosureFacts } from './disclosure.js';

/** Null for a year that the employer has not declared. */
export async function disclosure(ctx: RequestContext, { id, region_code }: Pick<EmployerRow, 'id' | 'region_code'>, year: number): Promise<Disclosure | null> {
  allow(ctx, ...answersFor({ id, regionCode: region_code }));
  const [row] = await ctx.db.rows<Omit<DisclosureFacts, 'year'>>(sql`
    select e.name, e.region_code as "regionCode", array(select p.key from jsonb_each_text(e.provisions) p where p.value = 'PROVIDED' order by 1) as provided, y.staff, y.heads, y.counted, y.certified_at is not null as "isCertified",
      v.posts, v."reservedPosts", (select count(*)::int from application a join vacancy p on p.id = a.vacancy_id where p.employer_id = e.id and a.status = 'HIRED'
        and exists (select 1 from application_event h where h.application_id = a.id and h.status = 'HIRED' and extract(year from h.happened_at at time zone 'Asia/Shanghai') = ${year}::int)) as hires,
      (select count(*)::int from participation t join programme g on g.id = t.programme_id where t.employer_id = e.id and t.state = 'ATTENDED' and g.kind = any(${kindsCountedAs('EMPLOYER_TRAINING')}) and extract(year from g.starts_on) = ${year}::int) as trainings,
      (select coalesce(sum(o.amount), 0)::numeric(14,2) from product_order o where o.buyer_id = e.id and o.status = 'DELIVERED' and extract(year from o.delivered_on) = ${year}::int) as ordered
    from employer e join employer_year y on y.employer_id = e.id and y.year = ${year}::int
      cross join lateral (select count(*)::int as posts, (count(*) filter (where v.kind = 'RESERVED'))::int as "reservedPosts" from vacancy v
        where v.employer_id = e.id and v.published_at is not null and extract(year from v.published_at at time zone 'Asia/Shanghai') = ${year}::int) v
    where e.id = ${id}`);
  if (row === undefined) return null;
  return disclosureOf({ ...row, year, provided: row.provided.filter((code) => accommodations.has(code)).map((code) => accommodations.get(code).label[ctx.locale]) }, ctx.locale);
}

export async function disclosureFile(ctx: RequestContext, employer: Pick<EmployerRow, 'id' | 'region_code'>, found: Disclosure, format: DocumentFormat): Promise<DocumentType> {
  allow(ctx, ...answersFor({ id: employer.id, regionCode: employer.region_code }));
  return new DocumentType(`jinqiao-disclosure-${employer.id}-${found.year}`, await written(disclosureDocument(found, ctx.locale), format, ctx.locale));
}

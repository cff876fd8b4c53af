import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { EmployerKind, OrganLevel } from '../../domain/employers/index.js';
import { inPages, reached } from '../exporting/in-pages.js';
import type { ExportedRow, ExportFilter } from '../importing/table-kind.js';
import { areaWords, countWords, employerKindWords, organLevelWords, yesNoWords } from '../writing/words.js';
import type { EmployerField } from './columns.data.js';

interface ExportedEmployer {
  readonly id: number;
  readonly name: string;
  readonly kind: EmployerKind | null;
  readonly level: OrganLevel | null;
  readonly region: string | null;
  readonly staff: number | null;
  readonly posts: number | null;
  readonly isSchool: boolean | null;
  readonly isNewIndustry: boolean | null;
  readonly isProvinceControlled: boolean | null;
  readonly description: string | null;
}

/** Employers that the reader sees, with the facts that somebody confirmed. Whom to ask is sealed, and left out. */
export async function* exportEmployers(ctx: RequestContext, filter: ExportFilter): AsyncGenerator<ExportedRow<EmployerField>> {
  const rows = inPages<ExportedEmployer>(ctx, (behind, count) => sql`
    select e.id, e.name, e.kind, e.organ_level as level, e.region_code as region, e.staff_count as staff, e.post_count as posts, e.is_school as "isSchool", e.is_new_industry as "isNewIndustry",
      e.is_province_controlled as "isProvinceControlled", e.description
    from employer e where e.id > ${behind} and ${reached('e.region_code', filter)} order by e.id limit ${count}`);
  for await (const { id, name, kind, level, region: at, staff, posts, isSchool, isNewIndustry, isProvinceControlled, description } of rows) {
    yield {
      id,
      cells: {
        name, kind: employerKindWords(kind), organLevel: organLevelWords(level), region: areaWords(at), staffCount: countWords(staff), postCount: countWords(posts), isSchool: yesNoWords(isSchool),
        isNewIndustry: yesNoWords(isNewIndustry), isProvinceControlled: yesNoWords(isProvinceControlled), description: description ?? '',
      },
    };
  }
}

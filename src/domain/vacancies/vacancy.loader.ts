import sql from 'sql-template-tag';
import { childPages, readAhead, rowLoader, type RequestContext, type RowList } from '../../access/index.js';
import { columnsFor } from '../../platform/graphql/columns.js';
import type { Selection } from '../../platform/graphql/selection.js';
import type { VacancyOrder } from './vacancy.enums.js';
import { visibleVacancies } from './vacancy.search.js';
import { vacancyColumns, type VacancyRow } from './vacancy.type.js';

export const vacancyRows = rowLoader<VacancyRow>('vacancy');

/** Every row is read with these: access checks and cursors need them. */
export const vacancyAlways = ['id', 'status', 'employer_id', 'region_code', 'published_at', 'kind', 'min_age', 'max_age', 'confirmed_at'] as const;

/** The columns that a selection needs, and an order: whoever reads posts by id reads the same, so that they are read once. */
export function vacancyColumnsFor(selection: Selection, more: readonly string[] = []): ReadonlySet<string> {
  return columnsFor(vacancyColumns, selection, [...vacancyAlways, ...more]);
}

/** Begins to read posts that will be asked for, where a selection asks for any of their fields. */
export function readVacanciesAhead(ctx: RequestContext, ids: readonly number[], selection: Selection): void {
  if (selection.names.size > 0) readAhead(ctx, vacancyRows, ids, vacancyColumnsFor(selection));
}

const from = sql`vacancy v join employer e on e.id = v.employer_id`;
const id = { expression: 'v.id', type: 'int', isDescending: true } as const;
const noEnd = '9999-12-31';

/** The list of posts in each of its orders; a cursor of one order is refused by another. */
export const vacancyLists: Readonly<Record<Exclude<VacancyOrder, 'CLOSEST'>, { readonly list: RowList<VacancyRow>; readonly columns: readonly string[] }>> = {
  NEWEST: {
    list: {
      name: 'vacancies.newest', from, alias: 'v', keys: [{ expression: 'v.published_at', type: 'timestamptz', isDescending: true }, id],
      keysOf: (row) => [row.published_at, row.id],
    },
    columns: ['published_at'],
  },
  HIGHEST_PAY: {
    list: {
      name: 'vacancies.pay', from, alias: 'v', keys: [{ expression: 'coalesce(v.pay_max_cny, v.pay_min_cny, 0)', type: 'int', isDescending: true }, id],
      keysOf: (row) => [row.pay_max_cny ?? row.pay_min_cny ?? 0, row.id],
    },
    columns: ['pay_min_cny', 'pay_max_cny'],
  },
  CLOSING_SOONEST: {
    list: {
      name: 'vacancies.closing', from, alias: 'v', keys: [{ expression: `coalesce(v.closes_on, date '${noEnd}')`, type: 'date', isDescending: false }, id],
      keysOf: (row) => [row.closes_on ?? noEnd, row.id],
    },
    columns: ['closes_on'],
  },
};

/** Pages of each employer's posts, newest first. */
export const employerVacancyPages = childPages<VacancyRow>(vacancyLists.NEWEST.list, 'employer_id', (ctx) => [visibleVacancies(ctx)]);

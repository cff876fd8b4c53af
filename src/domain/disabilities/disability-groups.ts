import sql, { join, type Sql } from 'sql-template-tag';
import { multipleKinds } from './disability.js';

/** A kind of disability (digit) with the grades that are meant; every grade where none is named. */
export interface DisabilityGroup {
  readonly kind: number;
  readonly grades: readonly number[];
}

/** A disability as a certificate states it. */
export interface StatedKind {
  readonly kind: number;
  /** The kinds that a multiple disability consists of; empty where the certificate does not state them. */
  readonly components: readonly number[];
  readonly grade: number;
}

/** Whether a disability is of a group. Null where a multiple disability does not state its components. */
export function isInGroup({ kind, components, grade }: StatedKind, group: DisabilityGroup): boolean | null {
  if (group.grades.length > 0 && !group.grades.includes(grade)) return false;
  if (group.kind === kind || components.includes(group.kind)) return true;
  return kind === multipleKinds && components.length === 0 ? null : false;
}

/** The same over `disability_certificate d`; null also where there is no certificate. */
function inGroup({ kind, grades }: DisabilityGroup): Sql {
  const ofGrade = grades.length === 0 ? sql`true` : sql`d.grade = any(${[...grades]}::int[])`;
  return sql`case when d.kind is null then null when not ${ofGrade} then false
    when d.kind = ${kind}::int or d.components @> ${JSON.stringify(kind)}::jsonb then true
    when d.kind = ${multipleKinds}::int and jsonb_array_length(d.components) = 0 then null else false end`;
}

/** Whether a disability is of any of some groups, over `disability_certificate d`: SQL's "or" is three-valued as well. */
export function inAnyGroup(groups: readonly DisabilityGroup[]): Sql {
  return sql`(${join(groups.map((group) => sql`(${inGroup(group)})`), ' or ')})`;
}

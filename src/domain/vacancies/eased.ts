import type { EasedCondition } from './vacancy.values.js';

/** Conditions that a reserved post can ease by a value. */
interface EasableConditions {
  readonly minEducation: string | null;
  readonly maxAge: number | null;
}

/** What a notice asks, and what its reservation eases. */
interface StatedConditions extends EasableConditions {
  readonly reservation: { readonly easedConditions?: readonly EasedCondition[] } | null;
}

/** What is usual for such a post, of the conditions that a reserved post eases. */
export interface EasedFrom {
  readonly minEducation?: string;
  readonly maxAge?: number;
}

export interface ConditionsAsRead extends EasableConditions {
  readonly easedFrom: EasedFrom;
}

/** The value by which a condition is eased; undefined where it is not. */
function easedValue<Name extends keyof EasedFrom>({ reservation }: Pick<StatedConditions, 'reservation'>, name: Name): EasedFrom[Name] {
  return reservation?.easedConditions?.find((condition) => condition[name] !== undefined)?.[name];
}

/**
 * The conditions of a vacancy as rules read them: of a reserved post the eased value where there is one, else the usual one. What a notice does not
 * ask cannot be eased. `conditionsAsReadSql` says the same in SQL.
 */
export function conditionsAsRead(stated: StatedConditions): ConditionsAsRead {
  const { minEducation, maxAge } = stated;
  const education = minEducation === null ? undefined : easedValue(stated, 'minEducation');
  const age = maxAge === null ? undefined : easedValue(stated, 'maxAge');
  return {
    minEducation: education ?? minEducation, maxAge: age ?? maxAge,
    easedFrom: { ...(minEducation === null || education === undefined ? {} : { minEducation }), ...(maxAge === null || age === undefined ? {} : { maxAge }) },
  };
}

function asReadSql(column: string, name: keyof EasedFrom, type: string): string {
  const eased = `(jsonb_path_query_first(v.reservation, '$.easedConditions[*].${name}') #>> '{}')::${type}`;
  return `case when v.${column} is not null then coalesce(${eased}, v.${column}) end`;
}

/** The conditions as read, as SQL over `vacancy v`. */
export const conditionsAsReadSql = { minEducation: asReadSql('min_education', 'minEducation', 'text'), maxAge: asReadSql('max_age', 'maxAge', 'smallint') } as const;

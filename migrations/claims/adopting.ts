/**
 * What was written before facts were confirmed: what a centre or the service account of a data exchange wrote last counts as confirmed; what a person, a
 * recruiter or an imported table wrote, or the record cannot tell, is a claim, and counts no longer.
 */

/** The mutations that wrote facts, and of whom. */
const source = `create table "fact_source" as
  select distinct on (about, id, field) about, id, field, at, subject, is_centre from (
    select case when x.event ->> 'what' in ('createEmployer', 'updateEmployer') then 'EMPLOYER' else 'PERSON' end as about, i.id::int as id,
      case when x.event ->> 'what' = 'recordDisabilityCertificate' then 'certificate' else f.field end as field, e.at, x.event ->> 'subject' as subject,
      x.event -> 'roles' ?| array['COUNSELLOR', 'ADMINISTRATOR'] and not x.event -> 'roles' ?| array['JOB_SEEKER', 'RECRUITER', 'INSTITUTION_STAFF', 'TRAINING_BASE_STAFF', 'AGENCY_STAFF'] as is_centre
    from audit.entry e cross join lateral jsonb_array_elements(e.events) x(event)
      cross join lateral jsonb_array_elements_text(x.event -> 'ids') i(id) cross join lateral jsonb_array_elements_text(x.event -> 'fields') f(field)
    where x.event ->> 'action' = 'WRITE'
      and x.event ->> 'what' in ('registerJobSeeker', 'updateJobSeeker', 'recordDisabilityCertificate', 'recordAbilityAssessment', 'createEmployer', 'updateEmployer')) w
  order by about, id, field, at desc`;

interface Fact {
  readonly kind: string;
  readonly about: 'PERSON' | 'EMPLOYER';
  /** The input's field that states it. */
  readonly field: string;
  /** Rows with the number `id`, the `value` as json, and where it has them `key`, `number_sealed`, `number_index`. */
  readonly rows: string;
  /** Takes the fact from those with an open claim; `$open` is the list of their numbers. */
  readonly take: string;
  /** Gives it back from the open claim `c`. */
  readonly give: string;
}

const openOf = (kind: string, about: Fact['about']): string => `select ${about === 'PERSON' ? 'job_seeker_id' : 'employer_id'} from claim where kind = '${kind}' and state = 'OPEN'`;

/** Certificates that a law asks for, when this was written. */
const askedByLaw = `array['medicalMassage', 'medicalMassageFiling', 'teacherPrimary', 'teacherSecondary', 'teacherKindergarten', 'nurse', 'pharmacist', 'lawyer', 'electricianPermit', 'welderPermit',
  'forkliftPermit', 'driverC1', 'driverC2', 'driverC5', 'securityGuard', 'fireFacility']`;

function recognition(kind: string, column: string, field: string): Fact {
  return {
    kind, about: 'PERSON', field, rows: `select id, to_json(true) as value from job_seeker where ${column}`,
    take: `update job_seeker set ${column} = null where id in ($open)`, give: `update job_seeker s set ${column} = true from claim c where s.id = c.job_seeker_id and $claim`,
  };
}

const facet = (parts: Readonly<Record<string, string>>, from: string): string => `json_build_object(${Object.entries(parts).map(([name, column]) => `'${name}', ${from}.${column}`).join(', ')})`;
const graduateParts = { university: 'university', major: 'major', degree: 'degree', graduatedOn: 'graduated_on', hasHadPost: 'has_had_post' };
const massageParts = { branch: 'branch', practisingSince: 'practising_since', reviewedOn: 'reviewed_on', professionalTitle: 'professional_title', filedOn: 'filed_on', filedAt: 'filed_at' };

function facetFact(kind: string, table: string, field: string, parts: Readonly<Record<string, string>>, types: Readonly<Record<string, string>>): Fact {
  const columns = Object.values(parts);
  const values = Object.entries(parts).map(([name, column]) => `(c.value ->> '${name}')::${types[column] ?? 'text'}`);
  return {
    kind, about: 'PERSON', field, rows: `select job_seeker_id as id, ${facet(parts, 't')} as value from ${table} t`, take: `delete from ${table} where job_seeker_id in ($open)`,
    give: `insert into ${table} (job_seeker_id, ${columns.join(', ')}) select c.job_seeker_id, ${values.join(', ')} from claim c where $claim and json_typeof(c.value) = 'object' on conflict do nothing`,
  };
}

function employerFact(kind: string, column: string, field: string, type: 'text' | 'boolean' | 'int'): Fact {
  return {
    kind, about: 'EMPLOYER', field, rows: `select id, to_json(${column}) as value from employer where ${column} is not null`, take: `update employer set ${column} = null where id in ($open)`,
    give: `update employer e set ${column} = (c.value #>> '{}')::${type} from claim c where e.id = c.employer_id and $claim and json_typeof(c.value) <> 'null'`,
  };
}

const facts: readonly Fact[] = [
  recognition('EMPLOYMENT_DIFFICULTY', 'has_employment_difficulty', 'hasEmploymentDifficulty'),
  recognition('ZERO_EMPLOYMENT_FAMILY', 'is_zero_employment_family', 'isZeroEmploymentFamily'),
  {
    kind: 'DISABILITY_CERTIFICATE', about: 'PERSON', field: 'certificate',
    rows: `select t.job_seeker_id as id, t.number_sealed, t.number_index, json_build_object('kind', t.kind, 'grade', t.grade, 'components', t.components, 'issuedOn', t.issued_on, 'validUntil', t.valid_until,
      'birthDate', s.birth_date, 'sex', s.sex) as value from disability_certificate t join job_seeker s on s.id = t.job_seeker_id`,
    take: 'delete from disability_certificate where job_seeker_id in ($open)',
    give: `insert into disability_certificate (job_seeker_id, kind, grade, components, number_sealed, number_index, issued_on, valid_until)
      select c.job_seeker_id, (c.value ->> 'kind')::smallint, (c.value ->> 'grade')::smallint, (c.value -> 'components')::jsonb, c.number_sealed, c.number_index, (c.value ->> 'issuedOn')::date,
        (c.value ->> 'validUntil')::date from claim c where $claim on conflict do nothing`,
  },
  {
    kind: 'QUALIFICATION', about: 'PERSON', field: 'certificates',
    rows: `select s.id, h ->> 'code' as key, json_build_object('issuedOn', h -> 'issuedOn', 'validUntil', h -> 'validUntil') as value
      from job_seeker s cross join lateral json_array_elements(s.certificates) h where h ->> 'code' = any(${askedByLaw})`,
    take: `update job_seeker s set certificates = (select coalesce(json_agg(h), '[]') from json_array_elements(s.certificates) h where h ->> 'code' <> all(${askedByLaw})) where id in ($open)`,
    give: `update job_seeker s set certificates = (select json_agg(h) from (
        select h from json_array_elements(s.certificates) h
        union all select json_build_object('code', c.key, 'issuedOn', c.value -> 'issuedOn', 'validUntil', c.value -> 'validUntil') from claim c where c.job_seeker_id = s.id and $claim and json_typeof(c.value) = 'object') g(h))
      where s.id in (select c.job_seeker_id from claim c where $claim and json_typeof(c.value) = 'object')`,
  },
  facetFact('GRADUATION', 'university_graduate', 'graduate', graduateParts, { graduated_on: 'date', has_had_post: 'boolean' }),
  facetFact('MASSAGE_PRACTICE', 'blind_massage_practitioner', 'massagePractitioner', massageParts, { practising_since: 'date', reviewed_on: 'date', filed_on: 'date' }),
  {
    kind: 'RURAL_DIFFICULTY', about: 'PERSON', field: 'ruralWorker', rows: 'select job_seeker_id as id, to_json(true) as value from rural_worker where is_in_difficulty',
    take: 'update rural_worker set is_in_difficulty = false where job_seeker_id in ($open)', give: 'update rural_worker r set is_in_difficulty = true from claim c where r.job_seeker_id = c.job_seeker_id and $claim',
  },
  {
    kind: 'ABILITY_ASSESSMENT', about: 'PERSON', field: 'capacities',
    rows: `select s.id, (select json_object_agg(a, s.capacities -> a) from json_array_elements_text(s.assessed_functions) a) as value from job_seeker s where json_array_length(s.assessed_functions) > 0`,
    take: `update job_seeker set assessed_functions = '[]' where id in ($open)`,
    give: `update job_seeker s set assessed_functions = (select json_agg(k order by k) from json_object_keys(c.value) k) from claim c where s.id = c.job_seeker_id and $claim and json_typeof(c.value) = 'object'`,
  },
  {
    kind: 'EMPLOYER_NAME', about: 'EMPLOYER', field: 'name', rows: 'select id, to_json(name) as value from employer',
    take: `update employer set is_name_confirmed = true where id not in ($open)`, give: `update employer e set name = c.value #>> '{}' from claim c where e.id = c.employer_id and $claim`,
  },
  employerFact('EMPLOYER_KIND', 'kind', 'kind', 'text'),
  employerFact('ORGAN_LEVEL', 'organ_level', 'organLevel', 'text'),
  employerFact('PROVINCE_CONTROLLED', 'is_province_controlled', 'isProvinceControlled', 'boolean'),
  employerFact('SCHOOL', 'is_school', 'isSchool', 'boolean'),
  employerFact('NEW_INDUSTRY', 'is_new_industry', 'isNewIndustry', 'boolean'),
  employerFact('ESTABLISHED_POSTS', 'post_count', 'postCount', 'int'),
  // Last: the region says whose centre decides on the others.
  employerFact('EMPLOYER_REGION', 'region_code', 'region', 'text'),
];

function takenOver({ kind, about, field, rows, take }: Fact): string[] {
  const isPerson = about === 'PERSON';
  const [table, own, other] = isPerson ? ['job_seeker', 'job_seeker_id', 'null::text'] : ['employer', 'employer_id', 'h.region_code'];
  const has = (column: string): string => (rows.includes(column) ? `r.${column}` : 'null');
  return [
    `insert into claim (kind, ${own}, key, value, number_sealed, number_index, region_code, state, claimed_as, claimed_by, claimed_at, decided_as, decided_by, decided_at)
      select '${kind}', r.id, ${rows.includes(' as key') ? 'r.key' : "''"}, r.value, ${has('number_sealed')}, ${has('number_index')}, ${other}, case when w.is_centre then 'CONFIRMED' else 'OPEN' end,
        case when w.is_centre then 'CENTRE' when w.id is not null then '${about}' ${isPerson ? '' : "when h.source_key like 'import:%' then 'IMPORT'"} else 'UNKNOWN' end, w.subject, coalesce(w.at, h.created_at),
        case when w.is_centre then 'CENTRE' end, case when w.is_centre then w.subject end, case when w.is_centre then w.at end
      from (${rows}) r join ${table} h on h.id = r.id left join fact_source w on w.about = '${about}' and w.id = r.id and w.field = '${field}'${isPerson ? ' where h.erased_at is null' : ''}`,
    take.replaceAll('$open', openOf(kind, about)),
  ];
}

/** Employers that nobody confirmed keep their rows: a kind may be unknown from now on. */
export const adopting: readonly string[] = [source, 'create index on fact_source (about, id, field)', ...facts.flatMap(takenOver), 'drop table fact_source'];

/** What was claimed counts again; of an employer whose kind nobody stated, the commonest kind is written, because the column must have one. */
export const restoring: readonly string[] = [
  ...facts.map(({ kind, give }) => give.replaceAll('$claim', `c.kind = '${kind}' and c.state = 'OPEN'`)),
  `update employer set kind = 'PRIVATE' where kind is null`,
];

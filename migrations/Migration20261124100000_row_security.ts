import { Migration } from '@mikro-orm/migrations';

/**
 * Who asks stands in settings of the transaction (src/access/session-settings.ts); these functions read them. What a policy needs to
 * know of guarded rows comes through views of the owner's, which say no more than what concerns who asks.
 */
const guards = [
  'create schema "access"',
  `create function access.subject() returns text language sql stable return nullif(current_setting('jinqiao.subject', true), '')`,
  `create function access.is_administrator() returns boolean language sql stable return coalesce(current_setting('jinqiao.is_administrator', true), '') = 'on'`,
  `create function access.job_seeker() returns int language sql stable return nullif(current_setting('jinqiao.job_seeker', true), '')::int`,
  `create function access.employer() returns int language sql stable return nullif(current_setting('jinqiao.employer', true), '')::int`,
  `create function access.region() returns text language sql stable return nullif(current_setting('jinqiao.region', true), '')`,
  `create function access.purpose() returns text language sql stable return coalesce(current_setting('jinqiao.purpose', true), '')`,
  `create function access.serves(region_code text) returns boolean language sql stable return starts_with(region_code, access.region())`,
  `create view access.served_person as select id as job_seeker_id from job_seeker where access.serves(residence_code)`,
  `create view access.applicant as
    select a.job_seeker_id from application a join vacancy v on v.id = a.vacancy_id where v.employer_id = access.employer() or access.serves(v.region_code)`,
  `create view access.consenting_person as
    select job_seeker_id, purpose from consent
    where withdrawn_at is null and (expires_on is null or expires_on >= (now() at time zone 'Asia/Shanghai')::date)
      and (access.employer() is not null and (employer_id is null or employer_id = access.employer()) or access.region() is not null and purpose = 'MATCHING')`,
  `create view access.served_application as
    select a.vacancy_id from application a join job_seeker s on s.id = a.job_seeker_id where access.serves(s.residence_code)`,
  `create view access.fair_registration_count as
    select job_fair_id, count(*)::int as registered from job_fair_registration where cancelled_at is null group by job_fair_id`,
  // The one question that goes past the policies: is the number taken? It tells nobody by whom.
  `create function access.is_certificate_of_other(index text, seeker int) returns boolean language sql stable security definer set search_path = public, pg_temp
    return exists (select 1 from disability_certificate where number_index = index and job_seeker_id <> seeker)`,
] as const;

const administrator = '(select access.is_administrator())';
const counsellor = '(select access.region()) is not null';
const recruiter = '(select access.employer()) is not null';
const self = (person: string): string => `${person} = (select access.job_seeker())`;
const ownEmployer = (employer: string): string => `${employer} = (select access.employer())`;
const serves = (region: string): string => `access.serves(${region})`;
const servesPerson = (person: string): string => `exists (select 1 from access.served_person p where p.job_seeker_id = ${person})`;
const appliedToActor = (person: string): string => `exists (select 1 from access.applicant p where p.job_seeker_id = ${person})`;
const consents = (person: string, purpose: string): string =>
  `exists (select 1 from access.consenting_person p where p.job_seeker_id = ${person} and p.purpose = '${purpose}')`;
const isMatched = (person: string): string => `(select access.purpose()) = 'MATCHING' and ${consents(person, 'MATCHING')}`;
const servesEmployer = `exists (select 1 from employer e where e.id = employer_id and access.serves(e.region_code))`;
const servesFair = (fair: string): string => `exists (select 1 from job_fair f where f.id = ${fair} and access.serves(f.region_code))`;

const any = (...conditions: readonly string[]): string => conditions.map((condition) => `(${condition})`).join(' or ');

interface Policy {
  readonly table: string;
  /** What is done with the rows; "write" is insert, update and delete. */
  readonly to: 'select' | 'insert' | 'update' | 'delete' | 'write';
  /** True for the rows that it may be done with; for an insert, and after an update, the new ones. */
  readonly when: string;
  /** For an update: true for what the row may become, where that is more than what it may have been. */
  readonly becomes?: string;
}

const person = 'job_seeker_id';
const servedOnly = any(administrator, self(person), servesPerson(person));
const facet = (table: string, seen: string): Policy[] => [{ table, to: 'select', when: seen }, { table, to: 'write', when: servedOnly }];
const managesVacancy = any(administrator, ownEmployer('employer_id'), serves('region_code'), servesEmployer);
const ofFair = (table: string, fair: string): Policy[] => [{ table, to: 'select', when: 'true' }, { table, to: 'write', when: any(administrator, servesFair(fair)) }];

const policies: readonly Policy[] = [
  { table: 'concept', to: 'select', when: 'true' },
  { table: 'matching_model', to: 'select', when: 'true' },
  // The provincial centre: two digits of a code are a province.
  { table: 'matching_model', to: 'insert', when: any(administrator, 'length((select access.region())) = 2') },

  { table: 'job_seeker', to: 'select', when: any(administrator, self('id'), serves('residence_code'), appliedToActor('id'), isMatched('id')) },
  { table: 'job_seeker', to: 'insert', when: any(administrator, serves('residence_code')) },
  { table: 'job_seeker', to: 'update', when: any(administrator, self('id'), serves('residence_code')), becomes: any(administrator, self('id'), counsellor) },
  { table: 'job_seeker', to: 'delete', when: administrator },
  ...facet('job_seeker_contact', any(servedOnly, appliedToActor(person), consents(person, 'CONTACT'))),
  ...facet('job_seeker_address', servedOnly),
  ...facet('disability_certificate', any(servedOnly, consents(person, 'DISABILITY_DETAILS'), isMatched(person))),
  ...facet('university_graduate', any(servedOnly, appliedToActor(person), consents(person, 'MATCHING'))),
  ...facet('blind_massage_practitioner', any(servedOnly, consents(person, 'DISABILITY_DETAILS'))),
  ...facet('rural_worker', servedOnly),
  ...facet('consent', any(servedOnly, `(select access.purpose()) = 'MATCHING' and purpose = 'MATCHING' and (${counsellor} or ${recruiter} and (employer_id is null or ${ownEmployer('employer_id')}))`)),
  ...facet('stored_match', servedOnly),

  { table: 'employer', to: 'select', when: 'true' },
  { table: 'employer', to: 'insert', when: any(administrator, counsellor) },
  { table: 'employer', to: 'update', when: any(administrator, ownEmployer('id'), serves('region_code')), becomes: any(administrator, ownEmployer('id'), counsellor) },
  { table: 'vacancy', to: 'select', when: any("status <> 'DRAFT'", managesVacancy) },
  { table: 'vacancy', to: 'insert', when: managesVacancy },
  // Who serves an applicant may note that the seat is taken.
  { table: 'vacancy', to: 'update', when: any(managesVacancy, 'exists (select 1 from access.served_application a where a.vacancy_id = vacancy.id)') },

  { table: 'job_fair', to: 'select', when: 'true' },
  { table: 'job_fair', to: 'write', when: any(administrator, serves('region_code')) },
  ...ofFair('job_fair_session', 'job_fair_id'),
  ...ofFair('job_fair_booth', 'job_fair_id'),
  ...ofFair('job_fair_post', '(select b.job_fair_id from job_fair_booth b where b.id = booth_id)'),
  { table: 'job_fair_registration', to: 'select', when: any(servedOnly, servesFair('job_fair_id')) },
  { table: 'job_fair_registration', to: 'write', when: servedOnly },

  { table: 'application', to: 'select', when: any(servedOnly, 'exists (select 1 from vacancy v where v.id = vacancy_id and (v.employer_id = access.employer() or access.serves(v.region_code)))') },
  { table: 'application', to: 'insert', when: servedOnly },
  { table: 'application', to: 'update', when: any(servedOnly, 'exists (select 1 from vacancy v where v.id = vacancy_id and v.employer_id = access.employer())') },
  { table: 'application_event', to: 'select', when: 'exists (select 1 from application a where a.id = application_id)' },
  { table: 'application_event', to: 'insert', when: 'exists (select 1 from application a where a.id = application_id)' },

  { table: 'idempotency_key', to: 'select', when: 'subject = (select access.subject())' },
  { table: 'idempotency_key', to: 'write', when: 'subject = (select access.subject())' },
];

const clauses = {
  select: ({ when }: Policy) => `using (${when})`,
  insert: ({ when }: Policy) => `with check (${when})`,
  update: ({ when, becomes = when }: Policy) => `using (${when}) with check (${becomes})`,
  delete: ({ when }: Policy) => `using (${when})`,
} as const;

function statements(policy: Policy): string[] {
  const commands = policy.to === 'write' ? (['insert', 'update', 'delete'] as const) : [policy.to];
  return commands.map((command) => `create policy "${policy.table}_${command}" on "${policy.table}" for ${command} ${clauses[command](policy)}`);
}

/** Names, phones and addresses leave the row that matching reads; every table says which of its rows are whose to see. */
export class Migration20261124100000_row_security extends Migration {
  override up(): void {
    this.addSql(`
      create table "job_seeker_contact" (
        "job_seeker_id" int not null,
        "full_name" text not null,
        "phone_sealed" text null,
        primary key ("job_seeker_id")
      )`);
    this.addSql(`alter table "job_seeker_contact" add constraint "job_seeker_contact_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on update cascade on delete cascade`);
    this.addSql(`
      create table "job_seeker_address" (
        "job_seeker_id" int not null,
        "address_sealed" text not null,
        primary key ("job_seeker_id")
      )`);
    this.addSql(`alter table "job_seeker_address" add constraint "job_seeker_address_job_seeker_id_foreign" foreign key ("job_seeker_id") references "job_seeker" ("id") on update cascade on delete cascade`);
    this.addSql(`insert into job_seeker_contact (job_seeker_id, full_name, phone_sealed) select id, full_name, phone_sealed from job_seeker`);
    this.addSql(`insert into job_seeker_address (job_seeker_id, address_sealed) select id, address_sealed from job_seeker where address_sealed is not null`);
    this.addSql(`alter table "job_seeker" drop column "full_name", drop column "phone_sealed", drop column "address_sealed"`);
    for (const guard of guards) this.addSql(guard);
    for (const table of new Set(policies.map((policy) => policy.table))) this.addSql(`alter table "${table}" enable row level security`);
    for (const policy of policies) for (const statement of statements(policy)) this.addSql(statement);
  }

  override down(): void {
    for (const table of new Set(policies.map((policy) => policy.table))) {
      for (const command of ['select', 'insert', 'update', 'delete']) this.addSql(`drop policy if exists "${table}_${command}" on "${table}"`);
      this.addSql(`alter table "${table}" disable row level security`);
    }
    this.addSql(`drop schema "access" cascade`);
    this.addSql(`alter table "job_seeker" add column "full_name" text null, add column "phone_sealed" text null, add column "address_sealed" text null`);
    this.addSql(`update job_seeker s set full_name = c.full_name, phone_sealed = c.phone_sealed from job_seeker_contact c where c.job_seeker_id = s.id`);
    this.addSql(`update job_seeker s set address_sealed = a.address_sealed from job_seeker_address a where a.job_seeker_id = s.id`);
    this.addSql(`alter table "job_seeker" alter column "full_name" set not null`);
    this.addSql(`drop table "job_seeker_contact", "job_seeker_address"`);
  }
}

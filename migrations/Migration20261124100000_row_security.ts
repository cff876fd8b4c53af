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
const servesEmployer = `exists (select 1 from employer e where e.id = vacancy.employer_id and access.serves(e.region_code))`;
const servesFair = (fair: string): string => `exists (select 1 from job_fair f where f.id = ${fair} and access.serves(f.region_code))`;

const any = (...conditions: readonly string[]): string => conditions.map((condition) => `(${condition})`).join(' or ');

/** For which rows each command may be used; a command that is not named is nobody's. */
interface Policies {
  readonly select: string;
  readonly insert?: string;
  readonly update?: string;
  /** What an updated row may become, where that is not what it may have been. */
  readonly becomes?: string;
  readonly delete?: string;
}

// Columns are named with their table throughout: within a sub-query, a bare name would mean the sub-query's own column.
const serving = (person: string): string => any(administrator, self(person), servesPerson(person));

/** What belongs to a person: seen by those who serve the person and whom else `opened` names; written by the former. */
function ofPerson(table: string, commands: readonly ('insert' | 'update' | 'delete')[], opened: (person: string) => string[] = () => []): Record<string, Policies> {
  const person = `${table}.job_seeker_id`;
  return { [table]: { select: any(serving(person), ...opened(person)), ...Object.fromEntries(commands.map((command) => [command, serving(person)])) } };
}

/** Of these rows the server's login may change the state alone (the grants name the columns): whose they are stays as it was. */
function onlyStateChanges(table: string, policiesOf: Readonly<Record<string, Policies>>): Record<string, Policies> {
  const given = policiesOf[table];
  return given === undefined ? {} : { [table]: { ...given, becomes: 'true' } };
}

/** What belongs to a fair: seen by all, written by those who serve its region. */
function ofFair(table: string, fair: string): Record<string, Policies> {
  const serves = any(administrator, servesFair(fair));
  return { [table]: { select: 'true', insert: serves, update: serves } };
}

const managesVacancy = any(administrator, ownEmployer('vacancy.employer_id'), serves('vacancy.region_code'), servesEmployer);
const ofVacancy = (condition: string): string => `exists (select 1 from vacancy v where v.id = application.vacancy_id and (${condition}))`;
// Whoever may see an application may see and add to its history: the sub-query is bound by the policies of its own table.
const ofSeenApplication = 'exists (select 1 from application a where a.id = application_event.application_id)';
const ownKey = 'idempotency_key.subject = (select access.subject())';

const policies: Readonly<Record<string, Policies>> = {
  concept: { select: 'true' },
  // Tuned by the provincial centre: two digits of a code are a province.
  matching_model: { select: 'true', insert: any(administrator, 'length((select access.region())) = 2') },

  job_seeker: {
    select: any(administrator, self('job_seeker.id'), serves('job_seeker.residence_code'), appliedToActor('job_seeker.id'), isMatched('job_seeker.id')),
    insert: any(administrator, serves('job_seeker.residence_code')),
    update: any(administrator, self('job_seeker.id'), serves('job_seeker.residence_code')),
    // A centre may write that somebody moved out of its region.
    becomes: any(administrator, self('job_seeker.id'), counsellor),
  },
  ...ofPerson('job_seeker_contact', ['insert', 'update'], (person) => [appliedToActor(person), consents(person, 'CONTACT')]),
  ...ofPerson('job_seeker_address', ['insert', 'update', 'delete']),
  ...ofPerson('disability_certificate', ['insert', 'update'], (person) => [consents(person, 'DISABILITY_DETAILS'), isMatched(person)]),
  ...ofPerson('university_graduate', ['insert', 'update', 'delete'], (person) => [appliedToActor(person), consents(person, 'MATCHING')]),
  ...ofPerson('blind_massage_practitioner', ['insert', 'update', 'delete'], (person) => [consents(person, 'DISABILITY_DETAILS')]),
  ...ofPerson('rural_worker', ['insert', 'update', 'delete']),
  ...onlyStateChanges('consent', ofPerson('consent', ['insert', 'update'], () => [
    `(select access.purpose()) = 'MATCHING' and consent.purpose = 'MATCHING' and (${counsellor} or ${recruiter} and (consent.employer_id is null or ${ownEmployer('consent.employer_id')}))`,
  ])),
  ...ofPerson('stored_match', ['insert']),

  employer: {
    select: 'true', insert: any(administrator, counsellor),
    update: any(administrator, ownEmployer('employer.id'), serves('employer.region_code')), becomes: any(administrator, ownEmployer('employer.id'), counsellor),
  },
  vacancy: {
    select: any("vacancy.status <> 'DRAFT'", managesVacancy), insert: managesVacancy,
    // Who serves an applicant may note that the seat is taken.
    update: any(managesVacancy, 'exists (select 1 from access.served_application a where a.vacancy_id = vacancy.id)'),
  },

  job_fair: { select: 'true', insert: any(administrator, serves('job_fair.region_code')), update: any(administrator, serves('job_fair.region_code')) },
  ...ofFair('job_fair_session', 'job_fair_session.job_fair_id'),
  ...ofFair('job_fair_booth', 'job_fair_booth.job_fair_id'),
  ...ofFair('job_fair_post', '(select b.job_fair_id from job_fair_booth b where b.id = job_fair_post.booth_id)'),
  ...onlyStateChanges('job_fair_registration', ofPerson('job_fair_registration', ['insert', 'update'], () => [servesFair('job_fair_registration.job_fair_id')])),

  application: {
    select: any(serving('application.job_seeker_id'), ofVacancy('v.employer_id = access.employer() or access.serves(v.region_code)')),
    insert: serving('application.job_seeker_id'),
    update: any(serving('application.job_seeker_id'), ofVacancy('v.employer_id = access.employer()')), becomes: 'true',
  },
  application_event: { select: ofSeenApplication, insert: ofSeenApplication },

  idempotency_key: { select: ownKey, insert: ownKey, update: ownKey, becomes: 'true' },
};

function statements(table: string, { select, insert, update, becomes = update, delete: remove }: Policies): string[] {
  const clauses = {
    select: `using (${select})`,
    insert: insert === undefined ? null : `with check (${insert})`,
    update: update === undefined ? null : `using (${update}) with check (${becomes})`,
    delete: remove === undefined ? null : `using (${remove})`,
  };
  return Object.entries(clauses).flatMap(([command, clause]) => (clause === null ? [] : [`create policy "${table}_${command}" on "${table}" for ${command} ${clause}`]));
}

/** Names, phones and addresses leave the row that matching reads; every table says which of its rows are whose to see. */
export class Migration20261124100000_row_security extends Migration {
  override up(): void {
    // Nobody writes to what is copied until it is dropped; who reads goes on reading until then.
    this.addSql(`lock table "job_seeker" in share row exclusive mode`);
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
    for (const [table, ofTable] of Object.entries(policies)) {
      this.addSql(`alter table "${table}" enable row level security`);
      for (const statement of statements(table, ofTable)) this.addSql(statement);
    }
  }

  override down(): void {
    for (const table of Object.keys(policies)) {
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

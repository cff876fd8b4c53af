import { Migration } from '@mikro-orm/migrations';

const administrator = '(select access.is_administrator())';
const serves = `access.serves(v.region_code) or exists (select 1 from employer e where e.id = v.employer_id and access.serves(e.region_code))`;
const ofPost = (condition: string): string => `exists (select 1 from vacancy v where v.id = vacancy_justification.vacancy_id and (${condition}))`;
const manages = ofPost(`${administrator} or v.employer_id = (select access.employer()) and access.handles(v.kind) or ${serves}`);

/** What posts set and must not set: how many such conditions stand, and why an employer holds one essential. */
export class Migration20261124210000_findings extends Migration {
  override up(): void {
    this.addSql(`alter table "vacancy" add column "open_findings" smallint not null default 0`);
    this.addSql(`create table "vacancy_justification" ("id" serial primary key, "vacancy_id" int not null, "rule" text not null, "words" text not null, "reason" text not null,
      "requested_at" timestamptz not null default now(), "decided_at" timestamptz null, "is_accepted" boolean null)`);
    this.addSql(`alter table "vacancy_justification" add constraint "vacancy_justification_vacancy_id_rule_words_unique" unique ("vacancy_id", "rule", "words")`);
    this.addSql(`alter table "vacancy_justification" add constraint "vacancy_justification_vacancy_id_foreign" foreign key ("vacancy_id") references "vacancy" ("id") on delete cascade`);
    this.addSql('alter table vacancy_justification enable row level security');
    this.addSql(`create policy vacancy_justification_select on vacancy_justification for select using (${manages})`);
    this.addSql(`create policy vacancy_justification_insert on vacancy_justification for insert with check (${manages} and vacancy_justification.is_accepted is null)`);
    this.addSql(`create policy vacancy_justification_update on vacancy_justification for update using (${manages})
      with check (${manages} and (vacancy_justification.is_accepted is not true or ${ofPost(`${administrator} or ${serves}`)}))`);
  }

  override down(): void {
    this.addSql('drop table vacancy_justification');
    this.addSql('alter table "vacancy" drop column "open_findings"');
  }
}

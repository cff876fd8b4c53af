import { Migration } from '@mikro-orm/migrations';

/** By what a centre finds the people whom it serves: their names, and blind indexes of their phones, which the program fills; and how often an account looked somebody up. */
export class Migration20261214000000_people_found extends Migration {
  override up(): void {
    this.addSql('alter table "job_seeker_contact" add column "phone_index" text null');
    this.addSql('create table "person_look_up" ("id" serial primary key, "subject" text not null, "looked_up_at" timestamptz not null default now())');
    this.addSql('create index "person_look_up_subject_looked_up_at_index" on "person_look_up" ("subject", "looked_up_at")');
    this.addSql('alter table "person_look_up" enable row level security');
    const own = '"person_look_up"."subject" = (select access.subject())';
    this.addSql(`create policy "person_look_up_select" on "person_look_up" for select using (${own})`);
    this.addSql(`create policy "person_look_up_insert" on "person_look_up" for insert with check (${own})`);
  }

  override down(): void {
    this.addSql('drop table "person_look_up"');
    this.addSql('alter table "job_seeker_contact" drop column "phone_index"');
  }
}

import { Migration } from '@mikro-orm/migrations';

/** For tests alone: a column of a table that everybody reads, and a table. */
export class Migration21000101000000_visits extends Migration {
  override up(): void {
    this.addSql('alter table "job_seeker" add column "visits" int not null default 0');
    this.addSql('create table "visit" ("id" serial primary key, "job_seeker_id" int not null, "visited_on" date not null)');
  }

  override down(): void {
    this.addSql('drop table "visit"');
    this.addSql('alter table "job_seeker" drop column "visits"');
  }
}

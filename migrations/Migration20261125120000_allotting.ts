import { Migration } from '@mikro-orm/migrations';

const allots = `exists (select 1 from vacancy v where v.id = application.vacancy_id and v.kind = 'PUBLIC_WELFARE' and access.serves(v.region_code))`;

/** The centre of its region allots a public-welfare post, wherever those who applied for it live. */
export class Migration20261125120000_allotting extends Migration {
  override up(): void {
    this.addSql(`create policy application_update_allotting on application for update using (${allots})`);
  }

  override down(): void {
    this.addSql('drop policy application_update_allotting on application');
  }
}

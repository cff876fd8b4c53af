import { Migration } from '@mikro-orm/migrations';

/** So that people, employers of a kind and open posts are counted by region without reading all that is known of them. */
export class Migration20261124235000_counted_by_region_concurrently extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists job_seeker_willing');
    this.addSql('create index concurrently "job_seeker_willing" on "job_seeker" ("residence_code", "id") where "is_willing" and "erased_at" is null');
    this.addSql('drop index concurrently if exists vacancy_counted');
    this.addSql(`create index concurrently "vacancy_counted" on "vacancy" ("region_code", "kind", "open_findings", "employer_id") where "status" = 'OPEN'`);
    this.addSql('drop index concurrently if exists employer_kind_region_code_staff_count_index');
    this.addSql('create index concurrently "employer_kind_region_code_staff_count_index" on "employer" ("kind", "region_code", "staff_count")');
  }

  override down(): void {
    this.addSql('drop index concurrently if exists employer_kind_region_code_staff_count_index');
    this.addSql('drop index concurrently if exists vacancy_counted');
    this.addSql('drop index concurrently if exists job_seeker_willing');
  }
}

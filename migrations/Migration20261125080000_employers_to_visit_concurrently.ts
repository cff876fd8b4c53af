import { Migration } from '@mikro-orm/migrations';

/** So that large employers and those of a new industry, which are visited every year, are counted from an index. */
export class Migration20261125080000_employers_to_visit_concurrently extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists employer_visited_index');
    this.addSql('create index concurrently "employer_visited_index" on "employer" ("kind", "region_code", "staff_count", "is_new_industry")');
    this.addSql('drop index concurrently if exists employer_kind_region_code_staff_count_index');
  }

  override down(): void {
    this.addSql('drop index concurrently if exists employer_kind_region_code_staff_count_index');
    this.addSql('create index concurrently "employer_kind_region_code_staff_count_index" on "employer" ("kind", "region_code", "staff_count")');
    this.addSql('drop index concurrently if exists employer_visited_index');
  }
}

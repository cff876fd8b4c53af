import { Migration } from '@mikro-orm/migrations';

/** So that a centre finds the few posts of its region that set what they must not set. */
export class Migration20261124210500_posts_with_findings_concurrently extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists vacancy_open_findings');
    this.addSql('create index concurrently "vacancy_open_findings" on "vacancy" ("region_code") where "open_findings" > 0');
  }

  override down(): void {
    this.addSql('drop index concurrently if exists vacancy_open_findings');
  }
}

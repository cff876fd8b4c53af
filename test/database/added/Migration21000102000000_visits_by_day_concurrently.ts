import { Migration } from '@mikro-orm/migrations';

/** For tests alone: an index that is built beside the users of its table. */
export class Migration21000102000000_visits_by_day_concurrently extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists visit_visited_on_index');
    this.addSql('create index concurrently "visit_visited_on_index" on "visit" ("visited_on")');
  }

  override down(): void {
    this.addSql('drop index concurrently if exists visit_visited_on_index');
  }
}

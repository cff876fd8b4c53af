import { Migration } from '@mikro-orm/migrations';

/** So that the vacancies of a workplace are found when it changes, and whether one was published there. */
export class Migration20261203000500_vacancies_by_workplace_concurrently extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.addSql('drop index concurrently if exists vacancy_workplace_id_index');
    this.addSql('create index concurrently "vacancy_workplace_id_index" on "vacancy" ("workplace_id")');
  }

  override down(): void {
    this.addSql('drop index concurrently if exists vacancy_workplace_id_index');
  }
}

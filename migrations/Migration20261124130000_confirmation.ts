import { Migration } from '@mikro-orm/migrations';

/** When the centre confirmed that a post may be kept for those whom the law names. Posts from before wait for it. */
export class Migration20261124130000_confirmation extends Migration {
  override up(): void {
    this.addSql(`alter table "vacancy" add column "confirmed_at" timestamptz null`);
  }

  override down(): void {
    this.addSql(`alter table "vacancy" drop column "confirmed_at"`);
  }
}

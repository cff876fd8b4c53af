import sql from 'sql-template-tag';
import { chinaDate } from '../../platform/calendar.js';
import type { Reader } from '../../platform/database/index.js';
import { logged } from '../../platform/telemetry/jobs.js';
import type { Log } from '../../platform/telemetry/log.js';

const hourMs = 3_600_000;

/**
 * Ends facts that were confirmed until a day, once the day has passed in China: at the start, and in the first hour of each day. The database does it in one
 * statement, so several servers may do it at once.
 */
export class FactLapsing {
  private day = '';
  private readonly timer: NodeJS.Timeout;
  private underWay: Promise<void>;

  constructor(private readonly reader: Reader, private readonly log: Log) {
    this.underWay = this.endLapsed();
    this.timer = setInterval(() => { this.underWay = this.endLapsed(); }, hourMs).unref();
  }

  private async endLapsed(): Promise<void> {
    const today = chinaDate();
    if (today === this.day) return;
    try {
      const end = (): Promise<{ readonly ended: number }[]> => this.reader.rows(sql`select access.end_lapsed_facts(${today}::date) as ended`);
      await logged(this.log, 'end lapsed facts', end, ([found]) => ({ day: today, ended: found?.ended ?? 0 }));
      this.day = today;
    } catch (error) {
      // It is tried again an hour later.
      this.log.error(error);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }
}

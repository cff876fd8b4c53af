import { AuditRecord, AuditTrail, cursorsOf, operator, readSecrets, requestContext, Sealer, sessionSettings, type RequestContext } from '../access/index.js';
import { openDatabase, openOwner } from '../app/open-database.js';
import { logOf } from '../app/telemetry.js';
import { readConfig, type Config } from '../config/config.js';
import { checkProduction } from '../config/production.js';
import { chinaDate } from '../platform/calendar.js';
import type { DatabaseOwner } from '../platform/database/index.js';
import { Budgets } from '../platform/graphql/cost/budget.js';
import { Meter } from '../platform/graphql/cost/meter.js';
import { localeOf } from '../platform/i18n/locale.js';
import type { Locale } from '../platform/i18n/text.js';
import type { Log } from '../platform/telemetry/log.js';

/** The language of a terminal: that of --lang, else of LANG; Chinese first. */
export function terminalLocale(given: string | undefined): Locale {
  if (given === 'zh' || given === 'en') return given;
  const { LC_ALL, LANG } = process.env;
  return localeOf((LC_ALL ?? LANG ?? '').replace(/[._].*$/, ''));
}

/** Runs a command on the database of the configuration, as its operator. The server may run at the same time. */
export async function withDatabase<Result>(locale: Locale, work: (ctx: RequestContext, log: Log) => Promise<Result>): Promise<Result> {
  const config = readConfig();
  // As of the server: a secret that this command generated would become the one of the server's login.
  checkProduction(config);
  const secrets = readSecrets(config);
  const log = logOf(config, 'warn');
  const { database, anchor, anchorNotice, close } = await openDatabase(config, secrets, log);
  if (anchorNotice !== null) log.warn(anchorNotice);
  try {
    const db = database.session(sessionSettings(operator));
    const record = new AuditRecord(anchor, database, (error) => { log.error(error); });
    const audit = new AuditTrail(record, database, operator, () => db.sealed);
    const meter = new Meter(new Budgets({ points: Infinity, perSecond: Infinity }), 'operator');
    const cursors = cursorsOf(secrets);
    try {
      return await work(requestContext({ actor: operator, locale, today: chinaDate(), db, cursors, sealer: new Sealer(secrets.keys), audit, meter }), log);
    } finally {
      await db.close();
      await audit.flush();
      await record.settled();
    }
  } finally {
    await close();
  }
}

/** Runs a command on the database of the configuration as its owner: beneath every check. The server may run at the same time. */
export async function withOwner<Result>(config: Config, work: (owner: DatabaseOwner) => Promise<Result>): Promise<Result> {
  const { owner, close } = await openOwner(config);
  try {
    return await work(owner);
  } finally {
    await close();
  }
}

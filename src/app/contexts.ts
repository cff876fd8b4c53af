import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { actingForHeader, AuditTrail, cursorsOf, requestContext, Sealer, sessionSettings, type Actor, type AuditRecord, type Identity, type RequestContext, type Secrets, type Services } from '../access/index.js';
import type { JobContext } from '../interchange/jobs/index.js';
import { chinaDate } from '../platform/calendar.js';
import type { Database } from '../platform/database/index.js';
import { Problem } from '../platform/errors/index.js';
import type { AnswerLimits } from '../platform/graphql/cost/answer-size.js';
import { Budgets, type BudgetSize } from '../platform/graphql/cost/budget.js';
import { Meter } from '../platform/graphql/cost/meter.js';
import { checkPaid } from '../platform/graphql/cost/plugin.js';
import type { Cursors } from '../platform/graphql/cursor.js';
import { clientKey } from '../platform/http/client-address.js';
import type { Hold } from '../platform/http/request-sessions.js';
import { localeOf } from '../platform/i18n/locale.js';
import type { Locale } from '../platform/i18n/text.js';
import { noteRequest } from '../platform/telemetry/request-scope.js';
import { isUnreachable, outOfReach } from './errors.js';

export interface ContextSources {
  readonly database: Database;
  readonly identity: Identity;
  readonly secrets: Secrets;
  readonly record: AuditRecord;
  readonly budget: BudgetSize;
  readonly answer: AnswerLimits;
  readonly services: Services;
  /** Ends with the request what the request holds. */
  readonly hold: Hold;
}

const refusedStatus: Readonly<Record<string, number>> = { UNAVAILABLE: 503, FORBIDDEN: 403, BAD_USER_INPUT: 400 };

function actingForOf({ headers }: FastifyRequest): string | undefined {
  const given = headers[actingForHeader];
  return typeof given === 'string' && given !== '' ? given : undefined;
}

/** A token that can't be used, or checked, refuses the whole request, with the status that says so. */
function refused(problem: Problem, locale: Locale): GraphQLError {
  const { message, extensions } = problem.inLanguage(locale);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: refusedStatus[problem.code] ?? 401 } } });
}

/** What a log may tell of who asks: never who it is. */
function kindOf({ subject, roles, scopes }: Actor): string {
  if (subject === null) return 'anonymous';
  return scopes === null ? [...roles].sort().join('+') || 'no role' : 'service account';
}

/** Makes what each request carries: who asks, in which language, on which day, and the doors to what it may use. */
export class Contexts {
  readonly sealer: Sealer;
  private readonly budgets: Budgets;
  private readonly cursors: Cursors;

  constructor(private readonly sources: ContextSources) {
    const { secrets, budget } = sources;
    this.sealer = new Sealer(secrets.keys);
    this.budgets = new Budgets(budget);
    this.cursors = cursorsOf(secrets);
  }

  /** What work carries that goes on behind an answer, as the account that began it. */
  background(actor: Actor, locale: Locale): JobContext {
    const { database, record, services } = this.sources;
    const db = database.session(sessionSettings(actor));
    const audit = new AuditTrail(record, database, actor, () => db.sealed);
    // What began it has been charged for.
    const meter = new Meter(new Budgets({ points: Infinity, perSecond: Infinity }), actor.subject ?? '');
    const ctx = requestContext({ actor, locale, today: chinaDate(), db, cursors: this.cursors, sealer: this.sealer, audit, meter, services });
    return { ctx, close: async () => { await Promise.all([db.close(), audit.flush()]); } };
  }

  /** @throws GraphQLError UNAUTHENTICATED for a token that can't be used, RATE_LIMITED for a client that owes points. */
  async of(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const { database, identity, record, hold } = this.sources;
    const locale = localeOf(request.headers['accept-language']);
    const actor = await identity.actorOf(request.headers.authorization, actingForOf(request)).catch((error: unknown) => {
      if (error instanceof Problem) throw refused(error, locale);
      throw isUnreachable(error) ? refused(outOfReach, locale) : error;
    });
    noteRequest({ actor: kindOf(actor) });
    const meter = new Meter(this.budgets, actor.subject ?? `address ${clientKey(request.ip)}`, this.sources.answer);
    checkPaid(meter);
    const db = database.session(sessionSettings(actor));
    const audit = new AuditTrail(record, database, actor, () => db.sealed);
    hold(request, reply, {
      close: async () => {
        void db.close(); // it only read by then: nobody need wait for its end
        await audit.flush();
      },
      abandon: async () => { await Promise.all([db.abandon(), audit.flush()]); },
    });
    return requestContext({ actor, locale, today: chinaDate(), db, cursors: this.cursors, sealer: this.sealer, audit, meter, services: this.sources.services });
  }
}

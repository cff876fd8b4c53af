import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Pace } from './pace.js';
import { refuse, type Refusal } from './refusal.js';
import { isRoute } from './route.js';

export interface AdmissionLimits {
  /** So many requests are let in whatever the pace: they can't be the crowd. */
  readonly alwaysLetIn: number;
  /** So many are let in while the pace was never measured, as just after the start. */
  readonly letInUnmeasured: number;
  /** How long the last in the line may have to wait, in milliseconds, by the pace of the last busy seconds. */
  readonly longestWaitMs: number;
  /** How long the work for a caller who has gone counts as going on, in milliseconds, where it does not end before. */
  readonly abandonedMs: number;
}

export const admissionLimits: AdmissionLimits = { alwaysLetIn: 20, letInUnmeasured: 100, longestWaitMs: 1500, abandonedMs: 30_000 };

/**
 * Who may come in: the length of the line over the pace at which it moves is how long the last in it waits (Little's law). Where that is
 * too long, another request is turned away at once, and those inside are answered in time.
 */
export class Admission {
  private inside = 0;
  private readonly pace: Pace;

  constructor(private readonly limits: AdmissionLimits, now: () => number = () => performance.now()) {
    this.pace = new Pace(now);
  }

  /** Whether the line is too long for another request. Asking changes nothing: refusals don't slow the pace. */
  get isFull(): boolean {
    const { alwaysLetIn, letInUnmeasured, longestWaitMs } = this.limits;
    if (this.inside < alwaysLetIn) return false;
    const perSecond = this.pace.perSecond();
    return perSecond === null ? this.inside >= letInUnmeasured : (this.inside / perSecond) * 1000 > longestWaitMs;
  }

  enter(): boolean {
    if (this.isFull) return false;
    if (this.inside === 0) this.pace.begin();
    this.inside += 1;
    return true;
  }

  leave(): void {
    this.inside -= 1;
    this.pace.count();
    if (this.inside === 0) this.pace.rest();
  }
}

const crowded: Refusal = { status: 503, code: 'UNAVAILABLE', message: 'The server has more to do than it can. Try again in a second.', retryAfterSeconds: 1 };

/**
 * Turns requests away that could not be answered in time, before anything is done for them. A request enters the line when its body is
 * there, and leaves it when its answer is ready: neither who sends nor who reads slowly is work, so neither makes the line longer. Other
 * paths, health checks among them, always pass. To be called behind whatever else ends with the answer, as its hooks run in order.
 */
export function admitInTime(fastify: FastifyInstance, path: string, limits: AdmissionLimits): void {
  const admission = new Admission(limits);
  const entered = new WeakSet<FastifyRequest>();
  const concerns = (request: FastifyRequest): boolean => request.method !== 'OPTIONS' && isRoute(request, path);
  const leave = (request: FastifyRequest): void => { if (entered.delete(request)) admission.leave(); };

  // What will be refused need not be received and parsed first.
  fastify.addHook('onRequest', async (request, reply) => {
    if (concerns(request) && admission.isFull) return refuse(reply, crowded);
  });
  fastify.addHook('preValidation', async (request, reply) => {
    if (!concerns(request)) return;
    if (!admission.enter()) return refuse(reply, crowded);
    entered.add(request);
    // The work for a caller who has gone goes on until it notices, and ends by onSend as well. It leaves by itself only if that fails:
    // to leave at once would let in any number of callers who ask and go.
    reply.raw.once('close', () => { if (entered.has(request)) setTimeout(leave, limits.abandonedMs, request).unref(); });
  });
  fastify.addHook('onSend', async (request, _reply, payload) => {
    leave(request);
    return payload;
  });
}

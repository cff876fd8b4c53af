import type { FastifyInstance } from 'fastify';

export interface AdmissionLimits {
  /** So many requests are let in whatever the pace: they can't be the crowd. */
  readonly alwaysLetIn: number;
  /** How long the last in the line may have to wait, in milliseconds, by the pace of the last seconds. */
  readonly longestWaitMs: number;
}

export const admissionLimits: AdmissionLimits = { alwaysLetIn: 20, longestWaitMs: 1500 };

const paceWindowMs = 2000;

/**
 * Who may come in: the length of the line over the pace at which it moves is how long the last in it waits (Little's law). Where that is
 * too long, another one is turned away at once, and those inside are answered in time.
 */
export class Admission {
  private inside = 0;
  private answeredAt: number[] = [];

  constructor(private readonly limits: AdmissionLimits, private readonly now: () => number = () => performance.now()) {}

  enter(): boolean {
    if (this.inside >= this.limits.alwaysLetIn && this.expectedWaitMs() > this.limits.longestWaitMs) return false;
    this.inside += 1;
    return true;
  }

  leave(): void {
    this.inside -= 1;
    this.answeredAt.push(this.now());
  }

  /** Infinite while nothing was answered lately: then the line does not move. */
  private expectedWaitMs(): number {
    const since = this.now() - paceWindowMs;
    const first = this.answeredAt.findIndex((at) => at >= since);
    this.answeredAt = first < 0 ? [] : this.answeredAt.slice(first);
    return this.answeredAt.length === 0 ? Infinity : (this.inside * paceWindowMs) / this.answeredAt.length;
  }
}

const crowded = JSON.stringify({ errors: [{ message: 'The server has more to do than it can. Try again in a second.', extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 } }] });

/** Turns requests away that could not be answered in time, before anything is done for them. Health checks always pass. */
export function admitInTime(fastify: FastifyInstance, path: string, admission: Admission): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?')[0] !== path || request.method === 'OPTIONS') return;
    if (!admission.enter()) return reply.code(503).header('retry-after', '1').header('content-type', 'application/json; charset=utf-8').send(crowded);
    // Comes once, whether the answer went out or the caller left.
    reply.raw.once('close', () => { admission.leave(); });
  });
}

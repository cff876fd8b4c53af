import type { Socket } from 'node:net';

export interface ConnectionLimits {
  /** Open connections of an address at once: an office of 160 people has one address, and a browser of each may open six. */
  readonly perAddress: number;
  /** How long a connection without a request stays open, in milliseconds: longer than proxies keep theirs, which else meet a closed one. */
  readonly keepAliveMs: number;
}

export const connectionLimits: ConnectionLimits = { perAddress: 1000, keepAliveMs: 72_000 };

/** The connections of one address, by what they have done for us; in the order in which they came to it. */
interface Held {
  count: number;
  /** No complete request has come on them yet. */
  readonly unproven: Set<Socket>;
  /** A request was answered on them, and no other is complete. */
  readonly idle: Set<Socket>;
}

/**
 * Open connections by address. Where an address has as many as it may, a new one takes the place of the one that has kept us waiting
 * longest: first of those on which nothing complete ever came. To refuse the new one would let connections that only wait keep others of
 * their address out. Where all of them are at work, the new one is refused.
 */
export class Connections {
  private readonly byClient = new Map<string, Held>();
  private readonly clients = new WeakMap<Socket, string>();
  /** Requests at work on a connection: several where they are sent behind one another without waiting. */
  private readonly atWork = new WeakMap<Socket, number>();

  constructor(private readonly limits: ConnectionLimits) {}

  countOf(client: string): number {
    return this.byClient.get(client)?.count ?? 0;
  }

  open(socket: Socket, client: string): void {
    const held = this.byClient.get(client) ?? { count: 0, unproven: new Set(), idle: new Set() };
    if (held.count >= this.limits.perAddress) {
      const [longest] = held.unproven.size > 0 ? held.unproven : held.idle;
      if (longest === undefined) {
        socket.destroy();
        return;
      }
      this.close(longest);
      longest.destroy();
    }
    this.byClient.set(client, held);
    this.clients.set(socket, client);
    held.count += 1;
    held.unproven.add(socket);
    socket.once('close', () => { this.close(socket); });
  }

  /** A request is complete. */
  begin(socket: Socket): void {
    this.atWork.set(socket, (this.atWork.get(socket) ?? 0) + 1);
    const held = this.heldOf(socket);
    held?.unproven.delete(socket);
    held?.idle.delete(socket);
  }

  /** A request that has begun was answered. */
  end(socket: Socket): void {
    const left = Math.max(0, (this.atWork.get(socket) ?? 0) - 1);
    this.atWork.set(socket, left);
    if (left === 0) this.heldOf(socket)?.idle.add(socket);
  }

  private heldOf(socket: Socket): Held | undefined {
    const client = this.clients.get(socket);
    return client === undefined ? undefined : this.byClient.get(client);
  }

  private close(socket: Socket): void {
    const client = this.clients.get(socket);
    const held = this.heldOf(socket);
    if (client === undefined || held === undefined) return;
    this.clients.delete(socket);
    held.unproven.delete(socket);
    held.idle.delete(socket);
    held.count -= 1;
    if (held.count === 0) this.byClient.delete(client);
  }
}

import { connect, createServer, type Server, type Socket } from 'node:net';

/** What becomes of the bytes between the server and its database. */
type Weather = 'CLEAR' | 'CUT' | 'STALLED' | 'SLOW';

const slownessMs = 40;

/** A small proxy in front of a database: it can cut connections, hold everything back, or let it through slowly. */
export class Proxy {
  private weather: Weather = 'CLEAR';
  private readonly pairs = new Set<readonly [Socket, Socket]>();

  private constructor(private readonly server: Server, readonly port: number) {}

  static async before(target: { readonly host: string; readonly port: number }): Promise<Proxy> {
    const server = createServer();
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const proxy = new Proxy(server, address.port);
    server.on('connection', (incoming) => { proxy.join(incoming, connect(target)); });
    return proxy;
  }

  private join(incoming: Socket, outgoing: Socket): void {
    if (this.weather === 'CUT') {
      incoming.destroy();
      outgoing.destroy();
      return;
    }
    const pair = [incoming, outgoing] as const;
    this.pairs.add(pair);
    const end = (): void => {
      this.pairs.delete(pair);
      incoming.destroy();
      outgoing.destroy();
    };
    for (const [from, to] of [[incoming, outgoing], [outgoing, incoming]] as const) {
      from.on('error', end).on('close', end);
      from.on('data', (bytes: Buffer) => {
        if (this.weather !== 'SLOW') {
          to.write(bytes);
          return;
        }
        from.pause();
        setTimeout(() => {
          to.write(bytes);
          if (this.weather !== 'STALLED') from.resume();
        }, slownessMs);
      });
      if (this.weather === 'STALLED') from.pause();
    }
  }

  become(weather: Weather): void {
    this.weather = weather;
    for (const pair of [...this.pairs]) {
      for (const socket of pair) {
        if (weather === 'CUT') socket.destroy();
        else if (weather === 'STALLED') socket.pause();
        else socket.resume();
      }
    }
  }

  async close(): Promise<void> {
    this.become('CUT');
    await new Promise((resolve) => { this.server.close(resolve); });
  }
}

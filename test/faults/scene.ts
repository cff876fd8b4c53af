import { freePort } from '../../src/platform/database/embedded/cluster.js';
import { acquireEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded/index.js';
import { Home, Program, withModule, type Ended } from '../support/program.js';
import { Proxy } from './proxy.js';
import { Writers } from './writers.js';

type StartOptions = Parameters<typeof Program.start>[0];

/** A server that is started again when it is gone, as the operating system would, always at the same port. */
class Supervised {
  private isEnding = false;

  constructor(public program: Program, private readonly options: StartOptions) {
    this.watch();
  }

  private watch(): void {
    void this.program.ended.then(() => {
      if (this.isEnding) return;
      this.program = Program.launch(this.options);
      this.watch();
    });
  }

  end(signal: NodeJS.Signals): Promise<Ended> {
    this.isEnding = true;
    return this.program.stop(signal);
  }
}

const poolSize = 3;

/** A real server under a load of writes, a database that is brought up again when it is killed, and a proxy between the two. */
export class Scene {
  private constructor(readonly home: Home, readonly postgres: EmbeddedPostgres, readonly proxy: Proxy, readonly server: Supervised, readonly writers: Writers) {}

  /** @param home where the database lies */
  static async open(home: Home, writersAtOnce: number): Promise<Scene> {
    const postgres = await acquireEmbeddedPostgres(home.path);
    const { hostname, port, username, password, pathname } = new URL(postgres.url);
    const proxy = await Proxy.before({ host: hostname, port: Number(port) });
    const options = {
      home: home.path,
      env: {
        PORT: String(await freePort()), JINQIAO_DEMO: 'on', JINQIAO_COST_BUDGET: '1000000000', DATABASE_POOL: String(poolSize),
        DATABASE_URL: `postgresql://${username}:${password}@127.0.0.1:${proxy.port}${pathname}`, NODE_OPTIONS: withModule('clock'),
      },
    };
    const program = await Program.start(options);
    const { url } = program;
    const writers = new Writers(() => url, program.tokenOf('admin'));
    const scene = new Scene(home, postgres, proxy, new Supervised(program, options), writers);
    writers.start(writersAtOnce);
    await writers.served();
    return scene;
  }

  get url(): string {
    return this.server.program.url;
  }

  async close(): Promise<void> {
    await this.proxy.close();
    await this.postgres.release().catch(() => undefined);
  }
}

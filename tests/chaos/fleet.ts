import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, startServerProcess, type ServerProcess } from '../kit/server-process.ts';

export const secret = 'the secret of all servers of one database';

/** Several servers of one database, each at an address that it keeps when it is killed and started again. */
export class Fleet {
  readonly #variables: Record<string, string>;
  readonly #dataDir: string;
  readonly #ports: readonly number[];
  #servers: ServerProcess[] = [];
  #killed = new Set<ServerProcess>();
  /** What servers said that ended without being told to. */
  readonly crashes: string[] = [];
  kills = 0;

  private constructor(variables: Record<string, string>, dataDir: string, ports: readonly number[]) {
    this.#variables = { SECRET: secret, DEMO: '0', LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...variables };
    this.#dataDir = dataDir;
    this.#ports = ports;
  }

  static async start(size: number, variables: Record<string, string>): Promise<Fleet> {
    const dataDir = await mkdtemp(join(tmpdir(), 'ahrom-fleet-'));
    const ports: number[] = [];
    while (ports.length < size) ports.push(await freePort());
    const fleet = new Fleet(variables, dataDir, ports);
    await Promise.all(ports.map((_, index) => fleet.#start(index)));
    return fleet;
  }

  /** The servers' addresses: http://127.0.0.1:<port> */
  get origins(): string[] {
    return this.#ports.map((port) => `http://127.0.0.1:${port}`);
  }

  get urls(): string[] {
    return this.origins.map((origin) => `${origin}/graphql`);
  }

  /** kill -9; resolves when the server is gone. */
  async kill(index: number): Promise<void> {
    const server = this.#at(index);
    this.#killed.add(server);
    this.kills += 1;
    await server.end('SIGKILL');
  }

  /** kill -9, and a new one in its place; resolves when that answers. */
  async replace(index: number): Promise<void> {
    await this.kill(index);
    await this.#start(index);
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.#servers.map((server) => {
        this.#killed.add(server);
        return server.end('SIGKILL');
      }),
    );
    await rm(this.#dataDir, { recursive: true, force: true });
  }

  #at(index: number): ServerProcess {
    const server = this.#servers[index];
    if (!server) throw new Error(`there is no server ${index}`);
    return server;
  }

  async #start(index: number): Promise<void> {
    const server = await this.#startAgainAndAgain(this.#ports[index] ?? 0);
    this.#servers[index] = server;
    void server.ended.then(({ code, signal, stderr }) => {
      if (!this.#killed.has(server)) this.crashes.push(`ended with ${code ?? signal}: ${stderr}`);
    });
  }

  /** As a supervisor does: a server does not start while its database is away. */
  async #startAgainAndAgain(port: number): Promise<ServerProcess> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await startServerProcess(port, this.#variables, 'api');
      } catch (error) {
        if (attempt === 5) throw error;
        await wait(500);
      }
    }
  }
}

import { isIP } from 'node:net';
import { z } from 'zod';
import ipaddr from 'ipaddr.js';
import { StartupError } from './startup-error.ts';

const flag = z.enum(['0', '1', 'on', 'off']).transform((value) => value === '1' || value === 'on');
const absent = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(absent, type.optional());

const cidrs = z.string().transform((list, context) =>
  list
    .split(',')
    .map((cidr) => cidr.trim())
    .filter((cidr) => cidr !== '')
    .map((cidr) => {
      if (!ipaddr.isValidCIDR(cidr) && !ipaddr.isValid(cidr)) {
        context.addIssue({ code: 'custom', message: `${cidr} is no address and no CIDR` });
      }
      return cidr.includes('/') ? cidr : `${cidr}/${isIP(cidr) === 6 ? 128 : 32}`;
    }),
);

const variables = z.object({
  PORT: z.preprocess(absent, z.coerce.number().int().min(0).max(65_535).default(3000)),
  HOST: z.preprocess(absent, z.string().default('127.0.0.1')),
  DATA_DIR: z.preprocess(absent, z.string().default('.data')),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')),
  REDIS_URL: optional(z.string().regex(/^rediss?:\/\//, 'must begin with redis:// or rediss://')),
  DEMO: optional(flag),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  TRUSTED_PROXIES: z.preprocess(absent, cidrs.default([])),
  RATE_LIMITS: z.preprocess(absent, flag.default(true)),
  INTROSPECTION: optional(z.enum(['open', 'members'])),
  LOG_LEVEL: z.preprocess(
    absent,
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ),
  GEOIP_MMDB: optional(z.string()),
  S3_BUCKET: optional(z.string()),
  S3_REGION: optional(z.string()),
  S3_ENDPOINT: optional(z.url({ protocol: /^https?$/ })),
  S3_ACCESS_KEY_ID: optional(z.string()),
  S3_SECRET_ACCESS_KEY: optional(z.string()),
  SECRET: optional(z.string().min(32, 'must have 32 characters or more')),
  METRICS_TOKEN: optional(z.string().min(16, 'must have 16 characters or more')),
  NODE_ENV: optional(z.string()),
});

/** A bucket of an S3-compatible store, in which uploaded files lie. */
export interface S3Settings {
  bucket: string;
  region: string;
  /** Undefined: Amazon's own. */
  endpoint: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
}

/** What the operator decided, read once; see the table in docs/operations.md. */
export interface Env {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  /** Undefined: servers wake each other by the database. */
  redisUrl: string | undefined;
  demo: boolean;
  /** Origin that browsers see, without a trailing slash. */
  publicUrl: string;
  trustedProxies: readonly string[];
  rateLimits: boolean;
  introspection: 'open' | 'members';
  logLevel: string;
  geoipFile: string | undefined;
  /** Undefined: uploaded files lie in the data directory. */
  s3: S3Settings | undefined;
  /** Undefined with the embedded database: it is made and kept in the data directory. */
  secret: string | undefined;
  /** What /metrics asks for. */
  metricsToken: string | undefined;
  /** Both the address that is listened on and the one that browsers see are this machine's own. */
  servesThisMachine: boolean;
  production: boolean;
}

/**
 * Reads the environment, the only place that does.
 * @throws StartupError naming every variable that is wrong.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const read = variables.safeParse(source);
  if (!read.success) {
    throw new StartupError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const given = read.data;
  const loopback = isLoopback(given.HOST);
  const demo = given.DEMO ?? (given.DATABASE_URL === undefined && loopback);
  const faults: string[] = [];
  if (demo && !loopback)
    faults.push(`DEMO: the demo's password is known to all, so it is refused on HOST ${given.HOST}`);
  if (!given.RATE_LIMITS && !loopback) {
    faults.push(`RATE_LIMITS: off is refused on HOST ${given.HOST}, which is not a loopback address`);
  }
  if (given.DATABASE_URL !== undefined && given.SECRET === undefined) {
    faults.push('SECRET: required with DATABASE_URL; all servers of one database share it');
  }
  const s3 = s3Of(given);
  if (s3 === 'incomplete') {
    faults.push('S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are set together or not at all');
  }
  if (faults.length > 0 || s3 === 'incomplete') throw new StartupError(faults.join('; '));
  const publicUrl = new URL(given.PUBLIC_URL ?? `http://${hostInUrl(given.HOST)}:${given.PORT}`);
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL,
    redisUrl: given.REDIS_URL,
    demo,
    publicUrl: publicUrl.origin,
    trustedProxies: given.TRUSTED_PROXIES,
    rateLimits: given.RATE_LIMITS,
    introspection: given.INTROSPECTION ?? (loopback ? 'open' : 'members'),
    logLevel: given.LOG_LEVEL,
    geoipFile: given.GEOIP_MMDB,
    s3,
    secret: given.SECRET,
    metricsToken: given.METRICS_TOKEN,
    servesThisMachine: loopback && isLoopback(publicUrl.hostname.replace(/^\[|\]$/g, '')),
    production: given.NODE_ENV !== 'development',
  };
}

function s3Of(given: z.output<typeof variables>): S3Settings | undefined | 'incomplete' {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given;
  if (S3_BUCKET && S3_REGION && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY) {
    return {
      bucket: S3_BUCKET,
      region: S3_REGION,
      endpoint: S3_ENDPOINT,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    };
  }
  const some = [S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY].some(Boolean);
  return some ? 'incomplete' : undefined;
}

function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  return ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback';
}

function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIP(host) === 6 ? `[${host}]` : host;
}

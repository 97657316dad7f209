import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';
import { StartupError } from './startup-error.ts';

const databaseUrl = 'postgresql://ahrom@db.test/ahrom';
const secret = 's'.repeat(32);

/** The line that the operator is told; fails if the environment is accepted. */
function complaint(variables: Record<string, string>): string {
  try {
    readEnv(variables);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('accepted');
}

describe('the environment', () => {
  const defaults = {
    port: 3000,
    host: '127.0.0.1',
    dataDir: '.data',
    databaseUrl: undefined,
    redisUrl: undefined,
    demo: true,
    publicUrl: 'http://127.0.0.1:3000',
    trustedProxies: [],
    rateLimits: true,
    introspection: 'open',
    logLevel: 'info',
    geoipFile: undefined,
    secret: undefined,
    metricsToken: undefined,
    servesThisMachine: true,
    production: true,
  };

  it('has defaults for everything', () => {
    expect(readEnv({})).toEqual(defaults);
  });

  it('takes an empty variable for an absent one', () => {
    const empty = Object.keys({
      PORT: 0,
      HOST: 0,
      DATA_DIR: 0,
      DATABASE_URL: 0,
      REDIS_URL: 0,
      DEMO: 0,
      PUBLIC_URL: 0,
      TRUSTED_PROXIES: 0,
    });
    const more = ['RATE_LIMITS', 'INTROSPECTION', 'LOG_LEVEL', 'GEOIP_MMDB', 'SECRET', 'NODE_ENV'];
    expect(readEnv(Object.fromEntries([...empty, ...more].map((name) => [name, ''])))).toEqual(defaults);
  });

  it('is read as the operator set it', () => {
    const set = readEnv({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: databaseUrl,
      REDIS_URL: 'rediss://:password@redis.test:6380/2',
      SECRET: secret,
      PUBLIC_URL: 'https://help.example.test/',
      TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.7,, fd00::1',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'development',
    });
    expect(set).toMatchObject({
      port: 8080,
      databaseUrl,
      redisUrl: 'rediss://:password@redis.test:6380/2',
      secret,
      publicUrl: 'https://help.example.test',
      trustedProxies: ['10.0.0.0/8', '192.0.2.7/32', 'fd00::1/128'],
      logLevel: 'silent',
      production: false,
    });
  });

  it('has a public address that a browser can open', () => {
    expect(readEnv({ HOST: '0.0.0.0', PORT: '80' }).publicUrl).toBe('http://localhost');
    expect(readEnv({ HOST: '::1' }).publicUrl).toBe('http://[::1]:3000');
  });

  it('has no demo beside a database server, unless told', () => {
    expect(readEnv({ DATABASE_URL: databaseUrl, SECRET: secret }).demo).toBe(false);
    expect(readEnv({ DATABASE_URL: databaseUrl, SECRET: secret, DEMO: '1' }).demo).toBe(true);
    expect(readEnv({ DEMO: '0' }).demo).toBe(false);
  });

  it('allows the demo and no rate limits on a loopback address, and nowhere else', () => {
    for (const HOST of ['127.0.0.1', '127.8.8.8', '::1', 'localhost']) {
      expect(readEnv({ HOST, DEMO: '1', RATE_LIMITS: 'off' }), HOST).toMatchObject({ demo: true, rateLimits: false });
    }
    for (const HOST of ['0.0.0.0', '::', '192.0.2.1', 'localhost.example.test']) {
      expect(readEnv({ HOST }), HOST).toMatchObject({ demo: false, rateLimits: true, introspection: 'members' });
      expect(complaint({ HOST, DEMO: '1' })).toContain('DEMO: ');
      expect(complaint({ HOST, RATE_LIMITS: 'off' })).toContain('RATE_LIMITS: ');
    }
  });

  it('has a secret of 32 characters wherever there is a database server', () => {
    expect(complaint({ DATABASE_URL: databaseUrl })).toContain('SECRET: ');
    expect(complaint({ DATABASE_URL: databaseUrl, SECRET: 'short' })).toContain('SECRET: ');
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '30.5'],
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://db.test/x'],
    ['REDIS_URL', 'redis.test:6379'],
    ['DEMO', 'yes'],
    ['PUBLIC_URL', 'ftp://example.test'],
    ['PUBLIC_URL', 'example.test'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.1, proxy'],
    ['RATE_LIMITS', 'none'],
    ['INTROSPECTION', 'closed'],
    ['LOG_LEVEL', 'loud'],
    ['SECRET', 's'.repeat(31)],
  ])('refuses %s=%s by name', (name, value) => {
    expect(complaint({ [name]: value })).toMatch(new RegExp(`^${name}: .`));
  });

  it('names all faults in one line', () => {
    const malformed = complaint({ PORT: 'x', LOG_LEVEL: 'loud', TRUSTED_PROXIES: 'a' });
    for (const name of ['PORT: ', 'LOG_LEVEL: ', 'TRUSTED_PROXIES: ']) expect(malformed).toContain(name);
    const unsafe = complaint({ HOST: '0.0.0.0', DEMO: '1', RATE_LIMITS: 'off', DATABASE_URL: databaseUrl });
    for (const name of ['DEMO: ', 'RATE_LIMITS: ', 'SECRET: ']) expect(unsafe).toContain(name);
    expect(malformed + unsafe).not.toContain('\n');
  });

  it('takes a bucket whole or not at all', () => {
    const bucket = {
      S3_BUCKET: 'files',
      S3_REGION: 'eu-central-1',
      S3_ACCESS_KEY_ID: 'id',
      S3_SECRET_ACCESS_KEY: 'key',
    };
    expect(readEnv({}).s3).toBeUndefined();
    expect(readEnv(bucket).s3).toEqual({
      bucket: 'files',
      region: 'eu-central-1',
      endpoint: undefined,
      accessKeyId: 'id',
      secretAccessKey: 'key',
    });
    expect(readEnv({ ...bucket, S3_ENDPOINT: 'https://s3.example' }).s3?.endpoint).toBe('https://s3.example');
    for (const part of Object.keys(bucket)) {
      expect(() => readEnv({ ...bucket, [part]: '' })).toThrow('set together or not at all');
    }
    expect(() => readEnv({ S3_ENDPOINT: 'https://s3.example' })).toThrow('set together or not at all');
    expect(() => readEnv({ ...bucket, S3_ENDPOINT: 's3.example' })).toThrow('S3_ENDPOINT');
  });
});

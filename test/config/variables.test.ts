import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/config/config.js';

/** What is said of variables that can't be used. */
function faultsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n');
  }
}

describe('variables of the environment', () => {
  test('that can not be used are all told at once, each with what is allowed', () => {
    expect(faultsOf({ PORT: 'many', DATABASE_POOL: '1', JINQIAO_DEMO: 'yes', JINQIAO_HOME_PROVINCE: 'Shanxi', DATABASE_URL: 'mysql://owner:hidden@near/x' })).toEqual([
      'PORT is "many"; it must be a whole number from 0 to 65535.',
      'DATABASE_URL must begin with postgres:// or postgresql://.',
      'DATABASE_POOL is "1"; it must be a whole number from 2 to 90.',
      'JINQIAO_HOME_PROVINCE is "Shanxi"; it must be the code of a province by GB/T 2260, as 140000.',
      'JINQIAO_DEMO is "yes"; it must be on or off.',
    ]);
  });

  test.each(['4000.5', '4e3', '0x10', ' ', '1,000', '-1', '65536', 'NaN'])('PORT=%j is no port', (value) => {
    expect(faultsOf({ PORT: value })).toEqual([`PORT is "${value}"; it must be a whole number from 0 to 65535.`]);
  });

  test.each(['*', 'null', 'work.example.org', 'https://work.example.org/', 'https://Work.example.org', 'https://work.example.org:443', 'file:///x', 'https://*.example.org'])(
    'JINQIAO_ALLOWED_ORIGINS=%j is no origin as a browser writes it', (origin) => {
      expect(faultsOf({ JINQIAO_ALLOWED_ORIGINS: `https://work.example.org, ${origin}` })).toEqual([
        `JINQIAO_ALLOWED_ORIGINS holds "${origin}"; it must hold the origins of frontends, with commas between, as https://work.example.org, http://localhost:5173: `
        + 'scheme, host and port as a browser writes them, without a path. "*" is not allowed.',
      ]);
    },
  );

  test('JINQIAO_ALLOWED_ORIGINS holds none, or some', () => {
    expect(readConfig({}).allowedOrigins).toEqual([]);
    expect(readConfig({ JINQIAO_ALLOWED_ORIGINS: 'https://work.example.org, http://localhost:5173' }).allowedOrigins).toEqual(['https://work.example.org', 'http://localhost:5173']);
  });

  test.each(['JINQIAO_SECRET', 'JINQIAO_SEALING_KEY'])('%s that is too short is not shown', (name) => {
    expect(faultsOf({ [name]: 'dG9vIHNob3J0' })).toEqual([`${name} must be at least 32 bytes in base64.`]);
  });

  test('that are empty count as not there', () => {
    const names = ['PORT', 'HOST', 'DATABASE_URL', 'DATABASE_POOL', 'JINQIAO_HOME', 'JINQIAO_HOME_PROVINCE', 'JINQIAO_SECRET', 'JINQIAO_OIDC_ISSUER', 'JINQIAO_TRUST_PROXY', 'JINQIAO_COST_BUDGET'];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
  });
});

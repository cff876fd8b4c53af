import { ConfigError, type Config } from './config.js';

/** Ways of `sslmode` by which nobody in between can read along; all others may fall back to plain text. */
const encryptedModes: ReadonlySet<string | null> = new Set(['require', 'verify-ca', 'verify-full']);

function isLocal(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]', '::1', ''].includes(host) || host.startsWith('/');
}

function plainTextFault(name: string, url: string | null): string[] {
  if (url === null) return [];
  const { hostname, searchParams } = new URL(url);
  // As the driver reads an address: the last of several, and a host among the parameters before the one in front of them.
  const host = searchParams.getAll('host').at(-1) || hostname;
  if (isLocal(host) || encryptedModes.has(searchParams.getAll('sslmode').at(-1) ?? null)) return [];
  return [`${name} reaches ${host} without TLS: add ?sslmode=verify-full to it.`];
}

/** What must not be where real people's data is: in production, the program does not start with any of it. */
export function productionFaults({ isProduction, demo, secret, oidc, sealingKey, sealingKeysFile, databaseUrl, databaseServerUrl, databaseReplicaUrls, allowedOrigins }: Config): string[] {
  if (!isProduction) return [];
  return [
    ...(demo ? ['The demonstration brings accounts whose tokens it prints: set JINQIAO_DEMO=off.'] : []),
    ...(secret === null ? ['A generated secret would be used: set JINQIAO_SECRET.'] : []),
    ...(oidc === null ? ['Nobody could sign in: set JINQIAO_OIDC_ISSUER.'] : oidc.issuer.startsWith('https:') ? [] : ['JINQIAO_OIDC_ISSUER must be reached by https.']),
    ...(sealingKey === null && sealingKeysFile === null ? ['A generated key would seal the data, and would lie beside it: set JINQIAO_SEALING_KEYS_FILE, or JINQIAO_SEALING_KEY.'] : []),
    ...plainTextFault('DATABASE_URL', databaseUrl),
    ...plainTextFault('DATABASE_SERVER_URL', databaseServerUrl),
    ...allowedOrigins.filter((origin) => !origin.startsWith('https:') && !isLocal(new URL(origin).hostname)).map((origin) => `JINQIAO_ALLOWED_ORIGINS names ${origin}, whose pages anybody in between can change: it must be reached by https.`),
    ...databaseReplicaUrls.flatMap((url) => plainTextFault('DATABASE_REPLICA_URLS', url)),
  ];
}

/** @throws ConfigError in production, with all that must not be there */
export function checkProduction(config: Config): void {
  const faults = productionFaults(config);
  if (faults.length === 0) return;
  throw new ConfigError(`NODE_ENV counts as production, as all but development and test does, so this does not start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}

import { rmSync } from 'node:fs';

export default async function tearDown() {
  if (globalThis.jinqiaoTest === undefined) return;
  const { home, cluster } = globalThis.jinqiaoTest;
  await cluster.release();
  rmSync(home, { recursive: true, force: true });
}

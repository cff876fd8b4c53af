import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Home, Program, runCliBeside, withModule } from '../support/program.js';

let home: Home;
let program: Program;
beforeEach(async () => { home = await Home.withDemonstration(); });
afterEach(async () => {
  if (program.process.exitCode === null && program.process.signalCode === null) await program.stop('SIGKILL');
  await home.remove();
});

interface Registered { readonly payload: { readonly jobSeeker: { readonly fullName: string } | null; readonly userErrors: readonly { readonly code: string }[] } }

const register = (fullName: string): string => `mutation { payload: registerJobSeeker(input: { fullName: "${fullName}", residence: "140105", clientMutationId: "once" }) { jobSeeker { fullName } userErrors { code } } }`;
/** How many people there are. */
async function people(): Promise<number> {
  return (await program.ask<{ jobSeekers: { totalCount: number } }>('{ jobSeekers(first: 1) { totalCount } }', program.tokenOf('admin'))).data.jobSeekers.totalCount;
}

test('a crash after the commit and before the answer: the same key gets the answer, and nothing is done twice', async () => {
  const env = { JINQIAO_DEMO: 'on', NODE_OPTIONS: withModule('crash') };
  program = await Program.start({ home: home.path, env });
  const before = await people();
  program.process.kill('SIGUSR2');
  await expect(program.ask(register('崩溃测试'), program.tokenOf('admin'))).rejects.toThrow('fetch failed');
  expect(await program.ended).toEqual({ code: null, signal: 'SIGKILL' });

  program = await Program.start({ home: home.path, env });
  const admin = program.tokenOf('admin');
  expect(await people()).toBe(before + 1); // it had been kept
  const again = await program.ask<Registered>(register('崩溃测试'), admin);
  expect(again.data.payload).toEqual({ jobSeeker: { fullName: '崩溃测试' }, userErrors: [] });
  expect(await people()).toBe(before + 1);
  expect((await program.ask<Registered>(register('另一个人'), admin)).data.payload).toEqual({ jobSeeker: null, userErrors: [{ code: 'KEY_REUSED' }] });
  expect(JSON.parse(await runCliBeside(home, 'audit', 'verify', '--json'))).toMatchObject({ faults: [] });
});

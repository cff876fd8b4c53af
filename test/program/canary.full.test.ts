import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkCharacter } from '../../src/domain/seekers/index.js';
import { Home, Program } from '../support/program.js';

/** Values of a person who does not exist, such as nobody else has. */
const identity = '14990219771231847';
const number = `${identity}${checkCharacter(identity)}11`;
const canaries = { number, identity: number.slice(0, 18), phone: '13987654321', address: '太原市迎泽区金丝雀巷七十七号', employerPhone: '0351-7654321' };
/** One with a wrong check character: refused, and perhaps reported somewhere. */
const wrong = `${identity}${checkCharacter(identity) === '1' ? '2' : '1'}11`;

let home: Home;
let program: Program;
beforeEach(async () => {
  home = await Home.withDemonstration();
  program = await Program.start({ home: home.path, env: { JINQIAO_DEMO: 'on', JINQIAO_LOG_LEVEL: 'debug' } });
});
afterEach(async () => {
  if (program.process.exitCode === null) await program.stop('SIGKILL');
  await home.remove();
});

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

/** Files that hold a text, in the encodings in which it could lie there. */
function filesWith(text: string): string[] {
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '')), Buffer.from(Buffer.from(text).toString('hex'))];
  return [...filesBelow(home.cluster)].filter((file) => {
    const bytes = readFileSync(file);
    return forms.some((form) => bytes.includes(form));
  });
}

interface Payload { userErrors: { code: string }[] }

test('what is sealed stands nowhere in plain text: not in the database, its log of changes, the logs, or the record', async () => {
  const admin = program.tokenOf('admin');
  const run = async <Data>(query: string, token = admin): Promise<Data> => (await program.ask<Data>(query, token)).data;
  const { registerJobSeeker } = await run<{ registerJobSeeker: Payload & { jobSeeker: { id: string } } }>(
    `mutation { registerJobSeeker(input: { fullName: "金丝雀", residence: "140105", phone: "${canaries.phone}", address: "${canaries.address}", clientMutationId: "canary" }) { jobSeeker { id } userErrors { code } } }`);
  const id = registerJobSeeker.jobSeeker.id;
  const certify = (value: string): Promise<{ recordDisabilityCertificate: Payload }> => run(`mutation { recordDisabilityCertificate(input: { jobSeekerId: "${id}", number: "${value}", kind: 1, grade: 1 }) { userErrors { code } } }`);
  expect((await certify(number)).recordDisabilityCertificate.userErrors).toEqual([]);
  expect((await certify(wrong)).recordDisabilityCertificate.userErrors).toHaveLength(1);
  const { createEmployer } = await run<{ createEmployer: Payload }>(`mutation { createEmployer(input: { name: "金丝雀单位", kind: PRIVATE, contactName: "某人", contactPhone: "${canaries.employerPhone}" }) { userErrors { code } } }`);
  expect([...createEmployer.userErrors, ...registerJobSeeker.userErrors]).toEqual([]);
  // Reads by who may, by who may not, and what nothing comes of.
  const fields = 'fullName phone address disabilityCertificate { maskedNumber }';
  expect(JSON.stringify(await run(`{ jobSeeker(id: "${id}") { ${fields} } }`))).toContain(canaries.phone);
  await run(`{ jobSeeker(id: "${id}") { ${fields} } }`, program.tokenOf('recruiter'));
  await run(`{ vacancies(first: 1, filter: { text: "${canaries.number}" }) { totalCount } } `);
  await run(`{ broken(number: "${canaries.number}", phone: "${canaries.phone}" `);
  await run(`mutation { recordDisabilityCertificate(input: { jobSeekerId: "${id}", number: "${canaries.number}", kind: "x" }) { userErrors { code } } }`);

  // What is looked for would be found: the name is no secret of this kind.
  expect(filesWith('金丝雀单位').length).toBeGreaterThan(0);
  for (const [name, value] of Object.entries({ ...canaries, wrong })) expect([name, filesWith(value)]).toEqual([name, []]);
  expect(await program.stop()).toEqual({ code: 0, signal: null });
  for (const value of [...Object.values(canaries), wrong]) {
    expect(program.output).not.toContain(value);
    expect(filesWith(value)).toEqual([]);
  }
});

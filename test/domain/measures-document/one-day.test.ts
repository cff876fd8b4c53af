import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/config/config.js';
import { measuresDocument, measuresSince } from '../../../src/domain/measures-document/terms.js';
import { policies } from '../../../src/domain/policies/policies.data.js';
import { programmeIndicators, programmeKinds } from '../../../src/domain/programmes/index.js';
import { publicDutyRules } from '../../../src/domain/public-sector/public-duty.data.js';

test('the dates of the document are written in one file, and nowhere else in the program', () => {
  const source = join(projectRoot, 'src');
  const dates = new RegExp([measuresDocument.signedOn, measuresDocument.issuedOn, '2026-01-03'].join('|'));
  const naming = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && dates.test(readFileSync(join(source, file), 'utf8')));
  expect(naming).toEqual(['domain/measures-document/terms.ts']);
});

test('the rules that rest on the document alone begin on its day', () => {
  const begins = [
    ...policies.filter(({ source }) => source.en.startsWith('Jin Zheng Ban Fa [2025] 35')).map(({ from }) => from), ...programmeKinds.entries.map(({ since }) => since),
    ...programmeIndicators.map(({ indicator }) => indicator.since), ...publicDutyRules.map(({ from }) => from),
  ];
  expect([...new Set(begins)]).toEqual([measuresSince]);
});

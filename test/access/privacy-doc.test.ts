import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';
import { consentNotices, type ConsentPurpose } from '../../src/domain/seekers/index.js';
import { opened, seekerFields, type Relation } from './fields/expectations.js';

/** The rows of the table under a heading of docs/PRIVACY.md, as cells. */
function tableUnder(heading: string): string[][] {
  const text = readFileSync(join(projectRoot, 'docs', 'PRIVACY.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return section.split('\n').filter((line) => line.startsWith('|')).slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

const rows = new Map(tableUnder('What each consent opens').map(([purpose = '', version = '', , , fields = '']) => [purpose, { version, fields: (fields.split(';')[0] ?? '').split(',').map((field) => field.trim()) }]));

/** Which groups of fields each consent adds to what an employer reads, by the matrix of fields, which is compared with the answers of the server. */
const byConsent: Readonly<Record<ConsentPurpose, { readonly relation: Relation; readonly beyond: readonly Relation[] }>> = {
  MATCHING: { relation: 'CANDIDATE', beyond: [] },
  CONTACT: { relation: 'CONTACT_CONSENT', beyond: ['CANDIDATE'] },
  DISABILITY_DETAILS: { relation: 'DETAILS_CONSENT', beyond: ['EMPLOYER_APPLIED'] },
};
/** What says nothing of a person, and every reader of the row gets; what tells of the reader's rights is left out as well. */
const ofTheRow: ReadonlySet<string> = new Set(['id', 'version', 'createdAt']);

describe('the table of consents in docs/PRIVACY.md', () => {
  test('has each purpose, in the version of its words', () => {
    expect(Object.fromEntries([...rows].map(([purpose, { version }]) => [purpose, version]))).toEqual(Object.fromEntries(Object.entries(consentNotices).map(([purpose, { version }]) => [purpose, version])));
  });

  test.each(Object.entries(byConsent))('lists the fields that %s opens to an employer, and no others', (purpose, { relation, beyond }) => {
    const before = new Set(beyond.flatMap((other) => opened[other]));
    const groups = new Set(opened[relation].filter((group) => !before.has(group)));
    const fields = Object.entries(seekerFields).flatMap(([field, group]) => (groups.has(group) && !ofTheRow.has(field) && !field.startsWith('viewerCan') ? [field] : []));
    expect(rows.get(purpose)?.fields.toSorted()).toEqual(fields.toSorted());
  });
});

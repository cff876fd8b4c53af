import { describe, expect, test } from '@jest/globals';
import { createSchema } from '../../src/app/schema.js';
import { describedParts, faultOf } from './descriptions.js';

describe('the rules of descriptions', () => {
  const fault = (name: string, description: string | null, isType = false): string | null => faultOf({ name, description, isType });

  test('refuse what is missing, short, empty, hanging in the air, repeated or long', () => {
    expect(fault('venue', null)).toBe('is missing');
    expect(fault('venue', ' ')).toBe('is missing');
    expect(fault('format', 'As what.')).toBe('has fewer than 3 words');
    expect(fault('party', 'Who wrote it.')).toBe('is an empty phrase');
    expect(fault('kind', 'It goes well.')).toBe('begins with a pronoun that stands for no noun');
    expect(fault('jobFairId', 'Id of the job fair.')).toBe('repeats the name');
    expect(fault('LABOUR_CONTRACT', 'The labour contracts.')).toBe('repeats the name');
    expect(fault('venue', `Name of the place, ${'x'.repeat(150)}`)).toBe('has 169 characters, more than 160');
    expect(fault('JobFair', `A fair for disabled job seekers, ${'x'.repeat(400)}`, true)).toBe('has 433 characters, more than 400');
  });

  test('let pass what says something', () => {
    expect(fault('venue', 'Name of the place where the fair is held.')).toBeNull();
    expect(fault('venue', `Name of the place, ${'x'.repeat(140)}. At most 50 entries, of at most 1,000 characters each.`)).toBeNull();
    expect(fault('PART_TIME', 'Part-time employment (非全日制).')).toBeNull();
    expect(fault('JobFair', `A fair for disabled job seekers, ${'x'.repeat(300)}`, true)).toBeNull();
  });
});

describe('the descriptions of the schema', () => {
  test('say something of every part, in a few words', async () => {
    const parts = describedParts(await createSchema());
    const faults = parts.flatMap((part) => {
      const fault = faultOf(part);
      return fault === null ? [] : [`${part.coordinate} ${fault}: ${part.description ?? ''}`];
    });
    // Not exact: the number grows with the schema.
    expect(parts.length).toBeGreaterThan(3000);
    expect(faults).toEqual([]);
  });
});

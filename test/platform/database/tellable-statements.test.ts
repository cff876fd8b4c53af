import { expect, test } from '@jest/globals';
import { tellable } from '../../../src/platform/database/counted-client.js';

test('the text of a statement is told where its values are parameters', () => {
  expect(tellable({ text: 'select title from vacancy where id = $1', values: [7] }, undefined)).toBe('select title from vacancy where id = $1');
  expect(tellable('select title from vacancy where id = $1', [7])).toBe('select title from vacancy where id = $1');
});

test.each([
  [`insert into "job_seeker" ("full_name") values ('金丝雀') returning "id"`, 'insert into "job_seeker"'], [`update "public"."job_seeker" set "phone" = '13987654321' where "id" = 7`, 'update "public"."job_seeker"'],
  [`delete from "claim" where "value" = '金丝雀'`, 'delete from "claim"'], [`select '金丝雀'`, 'select'], ['begin; select 1', 'begin'], ['', ''],
])('of %s, whose values stand in it, only %j', (text, told) => {
  expect(tellable(text, undefined)).toBe(told);
  expect(tellable({ text, values: [] }, undefined)).toBe(told);
});

test('of what is no statement nothing is told', () => {
  expect(tellable({}, undefined)).toBe('');
});

import { expect, test } from '@jest/globals';
import pg from 'pg';
import { errorFields } from '../../../src/platform/telemetry/error-fields.js';

/** As the driver gives it: what was written comes along. */
function databaseError(code: string, message: string): Error {
  const error = new pg.DatabaseError(message, message.length, 'error');
  return Object.assign(error, { code, detail: 'Key (full_name)=(金丝雀) already exists.', where: 'unnamed portal parameter $1 = \'13987654321\'', stack: `error: ${message}\n    at here` });
}

test('a fault of the database is told without the row, the parameters and the value that came with it', () => {
  expect(errorFields(databaseError('22007', 'invalid input syntax for type date: "金丝雀"'))).toEqual({
    type: 'DatabaseError', code: '22007', message: 'invalid input syntax for type date: "…"', stack: 'error: invalid input syntax for type date: "…"\n    at here', cause: null,
  });
});

test('the name of a rule that was broken is kept', () => {
  expect(errorFields(databaseError('23505', 'duplicate key value violates unique constraint "account_subject"'))).toEqual({
    type: 'DatabaseError', code: '23505', message: 'duplicate key value violates unique constraint "account_subject"',
    stack: 'error: duplicate key value violates unique constraint "account_subject"\n    at here', cause: null,
  });
});

test('a cause is told as the fault is', () => {
  const cause = databaseError('22P02', 'invalid input syntax for type integer: "13987654321"');
  expect(errorFields(new TypeError('no number', { cause })).cause).toEqual({ ...errorFields(cause), message: 'invalid input syntax for type integer: "…"' });
});

test('what is thrown and is no error is told as text', () => {
  expect(errorFields('gone')).toEqual({ type: 'string', message: 'gone', stack: null, code: null, cause: null });
});

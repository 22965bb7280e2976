import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { formatError } from '../../src/api/errors.js';
import { exitCodes, GainsayError, type ErrorCode } from '../../src/model/errors.js';

/** An error as Apollo Server hands it on: wrapped, with a code of its own. */
function shown(error: Error, code = 'INTERNAL_SERVER_ERROR'): GraphQLFormattedError {
  const wrapped = new GraphQLError(error.message, { originalError: error, extensions: { requestId: 'r-1' } });
  return formatError({ message: error.message, path: ['claim'], extensions: { code, secret: 'x' } }, wrapped);
}

test('the list of codes is closed', () => {
  expect(Object.keys(exitCodes).sort()).toEqual(
    [
      'BAD_USER_INPUT',
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_FOUND',
      'CONFLICT',
      'LIMIT_EXCEEDED',
      'TIMEOUT',
      'UNAVAILABLE',
      'INTERNAL',
      'INVALID',
    ].sort(),
  );
  expect(new Set(Object.values(exitCodes)).size).toBe(Object.keys(exitCodes).length);
});

test.each(Object.keys(exitCodes) as ErrorCode[])(
  '%s is told with its remedy, but for what is not to be told',
  (code) => {
    const error = shown(new GainsayError(code, 'what is wrong', { remedy: 'what to do' }));
    const told = {
      INTERNAL: ['Something failed in Gainsay itself.', { code, requestId: 'r-1' }],
      UNAVAILABLE: [
        'The database is not available.',
        { code, remedy: 'Try again; /readyz tells when it answers.' },
      ],
      INVALID: ['what is wrong', { code: 'BAD_USER_INPUT', remedy: 'what to do' }],
    };
    const [message, extensions] = told[code as keyof typeof told] ?? [
      'what is wrong',
      { code, remedy: 'what to do' },
    ];
    expect(error).toEqual({ message, path: ['claim'], extensions });
  },
);

test.each([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
])('%s is BAD_USER_INPUT', (code) => {
  expect(shown(new GraphQLError('no such field'), code)).toMatchObject({
    message: 'no such field',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('whatever else is thrown is INTERNAL, with the id of the request alone', () => {
  expect(shown(new TypeError('secret'))).toEqual({
    message: 'Something failed in Gainsay itself.',
    path: ['claim'],
    extensions: { code: 'INTERNAL', requestId: 'r-1' },
  });
  expect(JSON.stringify(formatError({ message: 'secret' }, 'secret'))).not.toContain('secret');
});

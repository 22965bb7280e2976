import { readConfig } from '../src/config.js';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

test.each([
  [undefined, true],
  ['', true],
  ['on', true],
  ['off', false],
])('GRAPHIQL and INTROSPECTION set to %j are %j', (value, expected) => {
  for (const name of ['GRAPHIQL', 'INTROSPECTION']) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  expect(readConfig()).toMatchObject({ graphiql: expected, introspection: expected });
});

test('what is neither on nor off is refused', () => {
  process.env['GRAPHIQL'] = 'no';
  expect(() => readConfig()).toThrow('GRAPHIQL has an unfit value: no');
});

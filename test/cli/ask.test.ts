import { readQuestions } from '../../src/api/questions.js';
import { readSchema } from '../../src/api/schema.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';
import { testAddress } from '../support/graph.js';
import { gainsay } from '../support/gainsay.js';

const questions = readQuestions(readSchema());
let variables: NodeJS.ProcessEnv;
beforeAll(async () => {
  await graphOf(bundledCorpus);
  const { uri, user, password } = await testAddress();
  variables = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
});

test('every question has a name of its own, words that ask, and arguments that are described', () => {
  expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
  expect(questions.filter(({ words }) => !words.includes('?')).map(({ name }) => name)).toEqual([]);
  const undescribed = questions.flatMap(({ name, variables: given }) =>
    given.filter(({ description }) => description === '').map((variable) => `${name} $${variable.name}`),
  );
  expect(undescribed).toEqual([]);
});

test('an answer is printed for people, and as data', async () => {
  const printed = await gainsay(['ask', 'explore', 'movses-hakobian', '--to', 'icbl'], variables);
  expect(printed).toMatchObject({ code: 0, err: '' });
  expect(printed.out).toContain('Movses Hakobian (movses-hakobian)');
  const { code, out } = await gainsay(
    ['ask', 'explore', 'movses-hakobian', '--to', 'icbl', '--json'],
    variables,
  );
  expect(code).toBe(0);
  expect((JSON.parse(out) as { explore: { path: unknown[] } }).explore.path).toHaveLength(4);
});

test('an example of the file is no default of the terminal', async () => {
  const { out } = await gainsay(['ask', 'explore', 'movses-hakobian', '--json'], variables);
  expect((JSON.parse(out) as { explore: { path: unknown[] } }).explore.path).toEqual([]);
});

test('what is missing, unknown or not a word of the vocabulary is said, with the remedy', async () => {
  expect(await gainsay(['ask', 'explore'], variables)).toMatchObject({ code: 2, out: '' });
  const nobody = await gainsay(['ask', 'explore', 'nobody-at-all'], variables);
  expect(nobody).toMatchObject({ code: 3, out: '' });
  expect(nobody.err).toContain('gainsay search');
  const word = await gainsay(['ask', 'explore', 'armenia', '--via', 'telepathy'], variables);
  expect(word).toMatchObject({ code: 2, out: '' });
  expect(word.err).toContain('acts for');
});

test('a question can be asked as of a day', async () => {
  const { code, out } = await gainsay(
    ['ask', 'claim', 'am-used-ap-2020', '--said-by', '2021-12', '--json'],
    variables,
  );
  expect(code).toBe(0);
  const { claim } = JSON.parse(out) as { claim: { statements: { totalCount: number } } };
  expect(claim.statements.totalCount).toBe(1);
});

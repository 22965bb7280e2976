import { ask } from '../../src/api/ask.js';
import type { Graph } from '../../src/graph/run.js';
import { unwrapped } from '../hard-cases/answers.js';
import { graphOf, story } from '../support/corpus.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(story);
});

interface Reply {
  readonly statement: string;
  readonly stance: string | null;
  readonly link: string;
  readonly ground: string | null;
  readonly order: string;
  readonly leastDays: number | null;
  readonly mostDays: number | null;
  readonly to: string | null;
  readonly answering: readonly string[];
}
interface Asked {
  readonly actor: string;
  readonly how: string;
  readonly outcome: string;
  readonly reportedSilence: readonly string[];
}
const replies = async (
  to: string,
  rest = '',
): Promise<{ asked: Asked[]; replies: Reply[]; truncated: boolean }> =>
  unwrapped(
    await ask(
      graph,
      `{ replies(to: "${to}"${rest}) { truncated asked { actor { id } how outcome reportedSilence { nodes { id } } } replies {
        nodes { statement { id } stance link ground order leastDays mostDays to { id } answering { id } } } } }`,
    ),
  ) as never;
const short = ({ statement, stance, link, order, leastDays, mostDays }: Reply): unknown[] => [
  statement,
  stance,
  link,
  order,
  leastDays,
  mostDays,
];

test('the first allegation: who answered, by what, and after how many days', async () => {
  const found = await replies('gates-opened');
  expect(found.asked).toEqual([{ actor: 'orrow', how: 'ACCUSED', outcome: 'ANSWERED', reportedSilence: [] }]);
  expect(found.replies.map(short)).toEqual([
    // The book was written on one of the first nine days of May, the release is of the 4th.
    ['book-says-shut', 'ASSERTS', 'CONTRADICTS', 'MAYBE', -3, 5],
    ['keeper-says-shut', 'ASSERTS', 'CONTRADICTS', 'AFTER', 1, 1],
    ['terrin-neither', 'NEITHER_CONFIRMS_NOR_DENIES', 'POSITION', 'AFTER', 1, 1],
    ['ministry-denies-gates', 'DENIES', 'REPLIES_TO', 'AFTER', 16, 16],
    ['u-ministry-2015-05-20.contests.office-says-gates', null, 'REPLIES_TO', 'AFTER', 16, 16],
    ['u-ministry-2015-05-20.gates-shut.asserts', 'ASSERTS', 'REPLIES_TO', 'AFTER', 16, 16],
    ['u-ministry-2015-05-20.rain-did-it.asserts', 'ASSERTS', 'REPLIES_TO', 'AFTER', 16, 16],
    ['ronnick-admits-part', 'ADMITS_IN_PART', 'POSITION', 'AFTER', 37, 37],
  ]);
  const [, keeper, , denial, contest] = found.replies;
  expect(keeper?.answering).toEqual([]); // of no stated party
  expect(denial).toMatchObject({ to: 'office-says-gates', ground: null, answering: ['orrow'] });
  expect(contest).toMatchObject({ to: 'office-says-gates', ground: 'UNSUBSTANTIATED' });
});

test('a lost sheet is an answer that is lost, and the silence before it is told as the Gazette tells it', async () => {
  const found = await replies('sign-removed');
  expect(found.asked).toEqual([
    {
      actor: 'orrow-waterways',
      how: 'ACCUSED',
      outcome: 'ANSWER_LOST',
      reportedSilence: ['u-ministry-silence.sign-removed.no-reply'],
    },
  ]);
  expect(found.replies.map(short)).toEqual([
    ['u-ministry-sheet.sign-removed.content-lost', 'CONTENT_LOST', 'POSITION', 'AFTER', 16, 16],
  ]);
});

test('what the yearbook of spring 2013 says is certainly older than the allegation', async () => {
  const found = await replies('water-drawn');
  expect(found.asked.map(({ actor, outcome }) => [actor, outcome])).toEqual([
    ['orrow', 'ANSWERED_ONLY_EARLIER'],
  ]);
  // From 21 March or 20 June 2013 to 4 May 2015.
  expect(found.replies.map(short)).toEqual([
    ['yearbook-never-drew', 'ASSERTS', 'CONTRADICTS', 'BEFORE', -794, -703],
  ]);
});

test('where the day of the allegation is not known, nor are the days between', async () => {
  expect((await replies('two-gates')).replies.map(short)).toEqual([
    ['u-lake-authorities.two-gates.no-knowledge', 'NO_KNOWLEDGE', 'POSITION', 'MAYBE', null, null],
    ['u-ronnick-courier.two-gates.declined', 'DECLINED', 'POSITION', 'MAYBE', null, null],
  ]);
  // Said in May 2015, and once more on a day of which we only know that it was by March 2016: so the first time was by the
  // end of May, 11 days after the answer at the latest, and how early is not known.
  expect((await replies('flood-planned')).replies.map(short)).toEqual([
    ['ministry-denies-plan', 'DENIES', 'POSITION', 'MAYBE', -11, null],
  ]);
});

test('a demand that nobody answered: silence in these documents, shown or not', async () => {
  const asked = { actor: 'orrow-waterways', how: 'ADDRESSED', outcome: 'SILENT', reportedSilence: [] };
  expect(await replies('outside-inspection')).toEqual({ asked: [asked], replies: [], truncated: false });
  expect(await replies('outside-inspection', ', includeSilence: false')).toEqual({
    asked: [],
    replies: [],
    truncated: false,
  });
});

test('to one statement: what contests it, and nothing said to the claim by others', async () => {
  expect((await replies('ministry-denies-gates')).replies.map(short)).toEqual([
    ['u-office-courier.contests.ministry-denies-gates', null, 'CONTESTS', 'MAYBE', 0, 286],
  ]);
  expect((await replies('ronnick-never-said')).replies).toMatchObject([
    { statement: 'gazette-holds-minutes', link: 'REPLIES_TO', ground: 'UNTRUE', leastDays: 1, mostDays: 1 },
  ]);
});

test('to a letter: no answer to it is what it answers itself, nor what the same letter says', async () => {
  const found = await replies('ministry-letter');
  expect(found.replies.map(({ statement }) => statement)).not.toContain('office-says-gates');
  expect(
    found.replies.map(({ statement }) => statement).filter((id) => id.startsWith('u-ministry-2015-05-20')),
  ).toEqual([]);
  expect(found.asked.map(({ actor, how, outcome }) => [actor, how, outcome])).toEqual([
    ['lake-commission', 'ADDRESSED', 'SILENT'],
    ['vessany-office', 'ACCUSED', 'ANSWERED'],
  ]);
});

test('the same whether the release, its utterance or its claims are asked for', async () => {
  const ofSource = await replies('office-release');
  expect(await replies('u-office-2015-05-04')).toEqual(ofSource);
  const ids = (list: readonly Reply[]): string[] => list.map(({ statement }) => statement);
  for (const claim of ['gates-opened', 'sign-removed', 'water-drawn'])
    expect(ids(ofSource.replies)).toEqual(expect.arrayContaining(ids((await replies(claim)).replies)));
});

test('of nothing, of an actor, of an edition there is no answer', async () => {
  for (const id of ['nothing-at-all', 'orrow', 'courier-dossier@2015-06'])
    expect(await replies(id)).toBeNull();
});

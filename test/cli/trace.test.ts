import { printTrace } from '../../src/cli/trace/print.js';
import { traceClaim } from '../../src/cli/trace.js';
import type { Graph } from '../../src/graph/run.js';
import { bundledCorpus, graphOf } from '../support/corpus.js';

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(bundledCorpus);
  // Planned once where no clock runs: a database that has just started takes seconds over a query of this size.
  const read: Graph['read'] = (text, parameters) =>
    graph.write((transaction) => transaction.run(text, parameters));
  await traceClaim({ ...graph, read }, 'am-used-ap-2020');
}, 120_000);

/** The lines of a trace under one heading, not wrapped, up to the next empty line. */
async function section(id: string, title: string): Promise<string[]> {
  const lines = printTrace(await traceClaim(graph, id), Infinity).split('\n');
  const start = lines.indexOf(title) + 1;
  if (start === 0) return [];
  const end = lines.indexOf('', start);
  return lines.slice(start, end === -1 ? undefined : end);
}

describe('a claim that was denied', () => {
  const id = 'am-mined-supply-roads-2022';

  test('says what it is, whom it accuses and of when', async () => {
    const [text, heading] = printTrace(await traceClaim(graph, id), Infinity).split('\n');
    expect(text).toBe('Armenian forces mined the territories and supply roads of Azerbaijani army units.');
    expect(heading).toBe(
      `${id} · allegation · against Armenian armed forces · said to have happened 2022-09`,
    );
  });

  test('says who says so, and through whom, in which words', async () => {
    expect(await section(id, 'WHO SAYS SO')).toEqual([
      '  Azerbaijan asserts, 2022-09',
      '    ← Landmine Monitor, Mine Ban Policy [Armenia country profile], 2023-12-22 (direct; distances)',
      '      note: "Later in September 2022", later than a release dated 17 (or 8) September.',
      '      “Azerbaijan claimed that Armenian forces had “mined the territories … supply roads” of Azerbaijani army units.[8]” — lm-am-2023@2023-12-22, characters 2303 to 2417, unverified',
      '      cites [8]: the note is lost',
    ]);
  });

  test('says who denied it, in whose voice, in which words, and how far', async () => {
    const letter =
      'Letter from the Permanent Representative of Armenia to the United Nations to the President of the UNSC';
    expect(await section(id, 'WHO DENIES OR DISPUTES IT')).toEqual([
      '  Armenia, in the voice of Permanent Representative of Armenia to the United Nations, denies, 2022-09-13 (scope: unclear)',
      '    scope: as framed by the Monitor; whether the letter (13 September) precedes this claim cannot be settled, footnote 8 being missing',
      '    ← Landmine Monitor, Mine Ban Policy [Armenia country profile], 2023-12-22 (summary)',
      '      “Armenia denied these claims and stated in a letter” — lm-am-2023@2023-12-22, characters 2566 to 2616, unverified',
      `      cites [10]: ${letter}`,
      `    said in: ${letter}`,
    ]);
  });

  test('says what answers it, and what is missing', async () => {
    expect(await section(id, 'WHAT ANSWERS IT')).toEqual([
      '  countered: u-am-unsc-letter-2022-09-13.az-false-information-2022.asserts',
      '  denied: u-am-unsc-letter-2022-09-13.am-mined-supply-roads-2022.denies',
    ]);
    expect(await section(id, 'WHAT IS MISSING')).toEqual([
      '  - 1 statement has no known origin: it is held only as others report it',
      '  - the text of note 8 is lost',
      '  - 2 quotes are not verified: bring the texts with gainsay attach',
    ]);
  });
});

describe('a claim told by many', () => {
  const id = 'nk-more-ap-mines-2013';

  test('hangs each report under the one that it tells, and says what is inferred', async () => {
    const admitted = await section(id, 'WHO ADMITS IT');
    expect(admitted.filter((line) => /^ {2}\S|←/.test(line))).toEqual([
      '  Movses Hakobian (Nagorno-Karabakh’s military chief) for Authorities of Nagorno-Karabakh (Artsakh) admits, 2013-07',
      '    ← Asbarez, Lusine Musayelian, Karabakh Enhances Defense Capabilities, 2013-07-26 (indirect)',
      '      ← International Campaign to Ban Landmines, [ICBL statement on Nagorno-Karabakh], 2013-09-20 (quoted paraphrase; that it is this utterance is inferred)',
      '      ← Landmine Monitor, Mine Ban Policy [Nagorno-Karabakh country profile], 2013-11-28 (quoted paraphrase)',
      '    ← Wikipedia (article "Land mines in Nagorno-Karabakh"), Land mines in Nagorno-Karabakh, [2023..] (indirect; that it is this utterance is inferred; names Army of Nagorno-Karabakh instead; dates it 2013)',
    ]);
  });

  test('gives the words exactly, with the quotation marks that they have', async () => {
    expect(await section(id, 'WHO ADMITS IT')).toContain(
      '        ““his forces have placed more anti-personnel landmines this year … and north of the disputed territory.”[2]” — lm-nk-2013@2013-11-28, characters 1277 to 1435, unverified',
    );
    expect(await section('halo-perpetuates-occupation', 'WHO SAYS SO')).toContain(
      '      "perpetuates and encourages Armenian forces’ occupation of Azerbaijani territory." — wikipedia-nk-mines@2023, characters 9014 to 9096, unverified',
    );
  });

  test('says whose reading it is that somebody did not deny', async () => {
    const [position] = await section(id, 'WHO ANSWERS WITHOUT TAKING A SIDE');
    expect(position).toMatch(/did not deny, 2013-09-04 \(in the reporter’s reading\)$/);
  });

  test('says that no denial here does not mean none, and that an identity is inferred', async () => {
    expect(await section(id, 'WHO DENIES OR DISPUTES IT')).toEqual([]);
    expect(await section(id, 'WHAT IS MISSING')).toEqual([
      '  - no denial is recorded here, which does not mean that there is none',
      '  - 1 statement has no known origin: it is held only as others report it',
      '  - 1 statement is tied to a report by inference',
      '  - a source is mentioned and cannot be identified: Other unnamed reports from late July 2013',
      '  - 6 quotes are not verified: bring the texts with gainsay attach',
    ]);
  });

  test('does not call a demand held by nobody', async () => {
    const links = await section(id, 'HOW IT STANDS TO OTHER CLAIMS');
    expect(links).toContain(
      '  is responded to by icbl-demands-halt: Nagorno-Karabakh should immediately halt new use and remove all emplaced mines.',
    );
    expect(await section('az-efforts-to-shut-down-halo', 'HOW IT STANDS TO OTHER CLAIMS')).toEqual([
      '  is responded to by cavanaugh-comment-2017: Carey Cavanaugh commented in October 2017 on Azerbaijan’s efforts to shut down HALO (content not in the file). (held by nobody here)',
    ]);
  });
});

test('a comment whose words are lost is shown with its place, and missed', async () => {
  expect(await section('cavanaugh-comment-2017', 'WHO ANSWERS WITHOUT TAKING A SIDE')).toContain(
    '      words not recorded — wikipedia-nk-mines@2023, characters 9438 to 9566, unverified',
  );
  expect(await section('cavanaugh-comment-2017', 'WHAT ANSWERS IT')).toEqual([
    '  no dispute recorded in this graph',
  ]);
  expect(await section('cavanaugh-comment-2017', 'WHAT IS MISSING')).toContain(
    '  - 1 statement is announced, and what was said in it is lost',
  );
});

test('a doubtful denial, an alternative speaker, an ambiguous attribution and a figure are told as such', async () => {
  expect(await section('az-found-100-pmn-e', 'WHO DENIES OR DISPUTES IT')).toContain(
    '  Armenia, in the voice of Permanent Representative of Armenia to the United Nations, denies, 2022-09-13 (scope: unclear; whether it concerns this claim is doubtful)',
  );
  expect(await section('az-holds-pows-in-breach', 'WHO SAYS SO')).toContain(
    '  Nikol Pashinyan for Armenia (or Wikipedia (article "Land mines in Nagorno-Karabakh")) asserts, 2021-06-13 (attribution: ambiguous)',
  );
  expect(await section('cas-infobox-armenian-side', 'FIGURES')).toEqual([
    '  People killed: about 123 to 180 people · Combatant1: Artsakh, Armenia · 1991/..',
    '  People injured: about 300 to 507 people · Combatant1: Artsakh, Armenia · 1991/..',
  ]);
});

test('--json is the same claim: no statement, report or quote is in one and not in the other', async () => {
  const claim = await traceClaim(graph, 'am-produces-ap-mines');
  expect(JSON.parse(JSON.stringify(claim, null, 2))).toEqual(claim);
  const print = printTrace(claim, Infinity);
  const statements = claim.statements.edges.map(({ node }) => node);
  expect(statements).toHaveLength(5);
  expect(print.match(/^ {2}\S.* (asserts|doubts), /gm)).toHaveLength(5);
  expect(print.match(/←/g)).toHaveLength(statements.flatMap(({ retellings }) => retellings.nodes).length);
  const quotes = statements.flatMap((statement) => statement.quotes.nodes.map(({ quote }) => quote));
  expect(quotes).toHaveLength(5);
  for (const quote of quotes) expect(print).toContain(`“${quote}”`);
});

test.each([20, 60, 100])(
  'wraps at %d columns, but for words that are longer, and loses no word',
  async (width) => {
    const claim = await traceClaim(graph, 'nk-more-ap-mines-2013');
    const words = (text: string): string[] => text.split(/\s+/);
    const narrow = printTrace(claim, width);
    const long = narrow.split('\n').filter((line) => line.length > width);
    expect(long.filter((line) => line.trim().includes(' '))).toEqual([]);
    expect(words(narrow)).toEqual(words(printTrace(claim, Infinity)));
  },
);

test('a trace is one trip to the database', async () => {
  const before = graph.queriesRun;
  await traceClaim(graph, 'am-produces-ap-mines');
  expect(graph.queriesRun - before).toBe(1);
});

test('an unknown claim is NOT_FOUND, with the way to find one', async () => {
  await expect(traceClaim(graph, 'am-used-ap-2002')).rejects.toMatchObject({
    name: 'GainsayError',
    code: 'NOT_FOUND',
    message: 'no claim has the id am-used-ap-2002',
    remedy: expect.stringContaining('gainsay search') as unknown,
  });
});

import { accessibility } from './cases/accessibility.js';
import { dossier } from './cases/dossier.js';
import { graph } from './cases/graph.js';
import { event } from './cases/event.js';
import { exports } from './cases/export.js';
import { honesty } from './cases/honesty.js';
import { actor, gaps } from './cases/actor.js';
import { guide } from './cases/guide.js';
import { keyboard } from './cases/keyboard.js';
import { lists } from './cases/lists.js';
import { matrix } from './cases/matrix.js';
import { naughtyStrings } from './cases/naughty.js';
import { patterns } from './cases/patterns.js';
import { print } from './cases/print.js';
import { queries } from './cases/query.js';
import { impact, questions } from './cases/questions.js';
import { reader } from './cases/reader.js';
import { saved } from './cases/saved.js';
import { shell } from './cases/shell.js';
import { timeline } from './cases/timeline.js';
import { hasBrowser } from './support/chromium.js';
import { openExplorer, type Explorer } from './support/explorer.js';

/** In one file, so that one graph, one server and one browser serve all of them. */
(hasBrowser ? describe : describe.skip)('the explorer in a browser', () => {
  let explorer: Explorer | undefined;
  beforeAll(async () => {
    explorer = await openExplorer();
  }, 240_000);
  afterAll(() => explorer?.close());

  const opened = (): Explorer => {
    if (!explorer) throw new Error('The explorer was not opened.');
    return explorer;
  };
  // The first: it goes to every view, two at a time, so that the database plans while the browser looks.
  accessibility(opened);
  shell(opened);
  dossier(opened);
  reader(opened);
  matrix(opened);
  graph(opened);
  event(opened);
  impact(opened);
  exports(opened);
  print(opened);
  timeline(opened);
  keyboard(opened);
  queries(opened);
  saved(opened);
  guide(opened);
  patterns(opened);
  honesty(opened);
  // These take two minutes more, most of it the database's for planning: GAINSAY_SOAK=1 npx jest test/web
  if (process.env['GAINSAY_SOAK'] !== undefined) {
    lists(opened);
    questions(opened);
    actor(opened);
    gaps(opened);
  }
  // The last: it brings into the graph what nobody should.
  naughtyStrings(opened);

  test('no page asked anything of elsewhere, and none complained', () => {
    expect(opened().strayed).toEqual([]);
    expect(opened().complaints).toEqual([]);
  });
});

const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes more than a minute, longest first; the size of a file, by which Jest goes on a fresh checkout, does not tell. */
const longest = [
  'web/explorer',
  'provenance/chains.story',
  'server/examples',
  'cypher',
  'reference/history',
  'graph/offline',
  'cli/start',
  'recording/judging',
  'provenance/gaps.story',
];

/** Begins with the files that take longest, so that no worker is left with one of them while the others have nothing to do. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = longest.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
      return found < 0 ? longest.length : found;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};

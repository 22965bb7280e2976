const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes longest; the size of a file, by which Jest goes on a fresh checkout, does not tell. The explorer, the longest
 * of all, stands behind some others: they warm up its database, which plans nowhere as much as there.
 */
const longest = [
  'server/examples',
  'provenance/chains.story',
  'cypher',
  'reference/history',
  'web/explorer',
  'graph/offline',
  'cli/start',
  'stream/kill',
  'recording/judging',
  'provenance/gaps.story',
];

/** Begins with these, so that no worker is left with one of them while the others have nothing to do. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = longest.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
      return found < 0 ? longest.length : found;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};

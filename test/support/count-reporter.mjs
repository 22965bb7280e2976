// Writes how many tests passed and failed to the file that bin/test.mjs names. A test file that cannot be run is a
// failure, though none of its tests failed.
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    const file = process.env.GAINSAY_TEST_RESULT;
    if (file) writeFileSync(file, JSON.stringify(counts));
  }
}

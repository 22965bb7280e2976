import { mostOften } from '../../model/most-often.js';
import type { GraphRecords } from '../../model/records.js';
import { claimFiles } from './claims.js';
import { entry, holdRecords, type Entry } from './held.js';
import { documentsOf, sourcesFile, utterancesFile } from './sources.js';
import { actorsFile, termsFile } from './terms.js';
import { yamlText } from './yaml.js';

/** What `corpus.yaml` says of a corpus, and no record does. */
export interface Heading {
  readonly title: string;
  readonly licence: string;
}

/**
 * Records as the files of a corpus folder: the inverse of reading one. What the format takes by default is left out, the
 * order depends on nothing but what is said, and whatever the format cannot say is left out too: read the files again
 * and compare.
 *
 * @returns the texts of the files by their names; a file that would hold nothing is not written
 * @example writeCorpus(records, { title: 'The harbour affair', licence: 'CC0-1.0' }).get('actors.yaml')
 */
export function writeCorpus(records: GraphRecords, { title, licence }: Heading): ReadonlyMap<string, string> {
  const held = holdRecords(records);
  const { corpus: id, recordedBy } = records;
  const language = languageOf(records);
  const utterances = utterancesFile(held);
  const writing = { held, language, recordedBy, usual: utterances.usual, written: new Set<string>() };
  const files: [string, Entry][] = [
    ['corpus.yaml', entry({ id, title, licence, recordedBy, language, documents: documentsOf(held) })],
    ['terms.yaml', termsFile(held)],
    ['actors.yaml', actorsFile(held, recordedBy)],
    ['sources.yaml', sourcesFile(held, { language, recordedBy })],
    ['utterances.yaml', utterances.file],
    ...claimFiles(writing),
  ];
  return new Map(
    files
      .map(([file, value]) => [file, filled(value)] as const)
      .filter(([, value]) => Object.keys(value).length > 0)
      .map(([file, value]) => [file, yamlText(value)]),
  );
}

/** Without the lists in which nothing stands. */
const filled = (value: Entry): Entry =>
  Object.fromEntries(Object.entries(value).filter(([, list]) => !Array.isArray(list) || list.length > 0));

/** The language of most of the claims. */
const languageOf = ({ nodes }: GraphRecords): string =>
  mostOften(
    nodes.flatMap(({ labels, properties: { lang } }) =>
      labels.includes('Claim') && typeof lang === 'string' ? [lang] : [],
    ),
  ) ?? 'und';

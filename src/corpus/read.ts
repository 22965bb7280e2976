import type { GraphRecords } from '../model/records.js';
import { checkCycles } from './cycles.js';
import { checkShape } from './check-shape.js';
import { readDocuments, type Documents, type DocumentState } from './documents.js';
import { collectFaults, FaultyCorpus, type Faults } from './faults.js';
import { flattenClaims } from './flatten/claims.js';
import { startDraft } from './flatten/draft.js';
import type { Reading } from './flatten/reading.js';
import { flattenSources, flattenUtterances } from './flatten/sources.js';
import { flattenActors, flattenTerms } from './flatten/terms.js';
import { groupBy } from './group.js';
import { declareListed } from './declare.js';
import { listFiles, openFolder, readText } from './folder.js';
import { collectIds, type Ids } from './ids.js';
import { claimsFile, type ClaimsFile } from './shape/claims.js';
import { corpusFile, type CorpusFile } from './shape/corpus.js';
import type { Loose } from './shape/loose.js';
import { sourcesFile, utterancesFile, type SourcesFile, type UtterancesFile } from './shape/sources.js';
import { actorsFile, termsFile, type ActorsFile, type TermsFile } from './shape/terms.js';
import { nameClaims, type NamedClaims } from './statement-ids.js';
import { readYaml } from './yaml.js';

/** A corpus that was read without a fault. */
export interface Corpus {
  readonly records: GraphRecords;
  readonly summary: CorpusSummary;
}

export interface CorpusSummary {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  /** How many nodes of each label and edges of each type. */
  readonly counts: Readonly<Record<string, number>>;
  readonly documents: readonly DocumentState[];
  /** YAML files in the folder that are no part of a corpus. */
  readonly ignored: readonly string[];
}

/** The files of a corpus; what was faulty in them has been taken out. */
interface Files {
  readonly corpus: Loose<CorpusFile>;
  readonly terms: Loose<TermsFile>;
  readonly actors: Loose<ActorsFile>;
  readonly sources: Loose<SourcesFile>;
  readonly utterances: Loose<UtterancesFile>;
  readonly claims: readonly Loose<ClaimsFile>[];
  readonly ignored: readonly string[];
}

/**
 * Reads a corpus folder into the records of the graph.
 *
 * @throws FaultyCorpus with every fault of every file, when there is one
 * @throws GainsayError when there is no such folder
 * @example const { records, summary } = await readCorpus('corpus/nagorno-karabakh-mines');
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const root = await openFolder(folder);
  const faults = collectFaults();
  const broken = new Set<string>();
  const unreadable: string[] = [];
  const files = await readFiles(root, faults, broken, unreadable);
  const ids = collectIds(faults, broken, () => unreadable.length === 0);
  const claims = declareAll(files, ids, faults);
  const documents = await readDocuments(root, files.corpus, ids, faults);
  const draft = flatten(files, claims, documents, ids, faults);
  if (faults.found) throw new FaultyCorpus(faults.sorted());
  return finished(files, documents, draft);
}

async function readFiles(
  root: string,
  faults: Faults,
  broken: Set<string>,
  unreadable: string[],
): Promise<Files> {
  const { files, ignored } = await listFiles(root, faults);
  const read = async <T>(file: string, shape: Parameters<typeof checkShape<T>>[0]): Promise<Loose<T>> => {
    const none = {} as Loose<T>;
    if (!files.includes(file)) return none;
    const text = await readText(root, file, faults);
    const value = text === undefined ? undefined : readYaml(file, text, faults);
    if (typeof value === 'object' && value !== null) return checkShape(shape, value, faults, broken);
    unreadable.push(file);
    if (value !== undefined)
      faults.inFile(
        { file, line: 1, column: 1 },
        'This is not a map of keys.',
        'See the format page for what the file holds.',
      );
    return none;
  };
  const claimFiles = files.filter((file) => file.startsWith('claims/'));
  return {
    corpus: await read('corpus.yaml', corpusFile),
    terms: await read('terms.yaml', termsFile),
    actors: await read('actors.yaml', actorsFile),
    sources: await read('sources.yaml', sourcesFile),
    utterances: await read('utterances.yaml', utterancesFile),
    claims: await Promise.all(claimFiles.map((file) => read(file, claimsFile))),
    ignored,
  };
}

/** Every id is known before the first reference is followed, so that files may refer to each other in any order. */
function declareAll(files: Files, ids: Ids, faults: Faults): readonly NamedClaims[] {
  declareListed({ ...files.terms, ...files.actors, ...files.sources, ...files.utterances }, ids);
  return files.claims.map((file) => nameClaims(file, ids, faults));
}

function flatten(
  files: Files,
  claims: readonly NamedClaims[],
  documents: Documents,
  ids: Ids,
  faults: Faults,
) {
  const draft = startDraft(faults);
  const sources = files.sources.sources ?? [];
  const reading: Reading = {
    faults,
    ids,
    draft,
    recordedBy: files.corpus.recordedBy,
    language: files.corpus.language,
    texts: documents.texts,
    utterances: byId(files.utterances.utterances ?? []),
    sources: byId(sources),
    editions: byId(sources.flatMap((source) => source.editions ?? [])),
  };
  flattenTerms(reading, files.terms);
  flattenActors(reading, files.actors);
  flattenSources(reading, files.sources, files.corpus);
  flattenUtterances(reading, files.utterances);
  for (const named of claims) flattenClaims(reading, named);
  checkCycles(draft, faults);
  return draft;
}

const byId = <T extends { readonly id?: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.flatMap((record) => (record.id === undefined ? [] : [[record.id, record]])));

function finished(
  files: Files,
  { states, texts, mediaTypes }: Documents,
  { nodes, edges }: ReturnType<typeof startDraft>,
): Corpus {
  // Without a fault, nothing that the shape requires is missing.
  const { id, title, licence, recordedBy } = files.corpus as CorpusFile;
  const names = [...nodes.map(({ labels }) => labels[0] ?? ''), ...edges.map(({ type }) => type)];
  const counts = Object.fromEntries(
    [...groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]),
  );
  return {
    records: { corpus: id, recordedBy, nodes, edges, texts, mediaTypes },
    summary: { id, title, licence, counts, documents: states, ignored: files.ignored },
  };
}

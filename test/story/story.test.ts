import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { readCorpus } from '../../src/corpus/read.js';
import { parseDate } from '../../src/model/edtf.js';
import { compareDates } from '../reference/date-order.js';
import { checkPassage } from '../../src/model/passage.js';
import type { EdgeRecord, GraphRecords, NodeRecord } from '../../src/model/records.js';
import * as vocabulary from '../../src/model/vocabulary.js';
import * as answers from './answers.js';

const folder = join(__dirname);
const positions: readonly string[] = vocabulary.positionEdges;
let records: GraphRecords;
let nodes: ReadonlyMap<string, NodeRecord>;
const edges = (...types: string[]) => records.edges.filter(({ type }) => types.includes(type));
const stanceOf = (edge: EdgeRecord) => edge.properties.stance as string;
const saidOf = (statement: string) => parseDate(String(nodes.get(statement)?.properties.said ?? 'XXXX'));

beforeAll(async () => {
  ({ records } = await readCorpus(folder));
  nodes = new Map(records.nodes.map((node) => [node.id, node]));
});

/** Words of a vocabulary that stand in a property of some node or edge. */
function used(property: string): Set<unknown> {
  return new Set([...records.nodes, ...records.edges].map(({ properties }) => properties[property]));
}

describe('the story', () => {
  test.each([
    ['stance', vocabulary.stances],
    ['ground', vocabulary.grounds],
    ['scope', vocabulary.scopes],
    ['reading', vocabulary.readings],
    ['mode', vocabulary.modes],
    ['distance', vocabulary.distances],
    ['identity', vocabulary.identities],
    ['as', vocabulary.madeAs],
    ['attribution', vocabulary.attributions],
    ['intent', vocabulary.intents],
    ['basis', vocabulary.bases],
    ['affiliation', vocabulary.affiliations],
    ['stub', vocabulary.stubs],
    ['qualifier', vocabulary.qualifiers],
    ['judgement', ['NOT_SAME', 'UNSURE']],
    ['verification', ['VERIFIED', 'UNVERIFIED']],
  ])('uses every word of %s', (property, words) => {
    expect([...used(property)]).toEqual(expect.arrayContaining([...words]));
  });

  it('has every kind of statement, every position edge and every link between claims', () => {
    const labels = new Set(records.nodes.flatMap((node) => node.labels));
    const types = new Set(records.edges.map(({ type }) => type));
    expect([...labels]).toEqual(expect.arrayContaining([...vocabulary.statementKinds]));
    expect([...types]).toEqual(expect.arrayContaining([...positions, ...vocabulary.claimLinks]));
  });

  it('has each of its quotes at its place, and quotes of an edition that is still to be attached', () => {
    const attached = readFileSync(join(folder, 'attach/courier-dossier-2015-06.txt'), 'utf8');
    const found = edges('FOUND_IN', 'NAMED_IN');
    const unattached = found.filter(({ to }) => to === answers.unverified.edition);
    for (const { to, properties } of found) {
      const text = records.texts.get(to) ?? attached;
      const { start, end, sha256, quote } = properties as { start: number; end: number; sha256: string; quote?: string };
      expect(checkPassage(text, { start, end, sha256, quote })).toBe('VERIFIED');
    }
    expect(unattached).toHaveLength(answers.unverified.passages);
    const hash = createHash('sha256').update(attached).digest('hex');
    expect(nodes.get(answers.unverified.edition)?.properties.sha256).toBe(hash);
  });

  it('has a statement, and its reports, for every utterance', () => {
    const spoken = new Set(edges('IN').map(({ to }) => to));
    const utterances = records.nodes.filter(({ labels }) => labels.includes('Utterance')).map(({ id }) => id);
    expect(utterances.filter((id) => !spoken.has(id))).toEqual([]);
  });
});

/** The rules once more, over plain records and as slowly as they are told. */
describe('the answers about the story', () => {
  const asserting = (claim: string) => edges('ASSERTS').filter(({ to }) => to === claim);
  const claims = () => records.nodes.filter(({ labels }) => labels.includes('Claim'));

  function against(claim: string): EdgeRecord[] {
    const contrary = edges('CONTRADICTS').filter(({ from, to }) => from === claim || to === claim);
    const counters = edges('COUNTERS').filter(({ to }) => to === claim);
    return [...contrary, ...counters].flatMap((link) => asserting(link.from === claim ? link.to : link.from));
  }

  function findingsOf({ id, properties }: NodeRecord): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    const add = (finding: string, statement: string) => (found[finding] = [...(found[finding] ?? []), statement].sort());
    const own: Record<string, string> = {
      ADMITS: 'ADMITTED',
      ADMITS_IN_PART: 'ADMITTED_IN_PART',
      DENIES: 'DENIED',
      DISPUTES: 'DISPUTED',
      DID_NOT_DENY: 'NOT_DENIED',
      NEITHER_CONFIRMS_NOR_DENIES: 'NEITHER_CONFIRMED_NOR_DENIED',
      DOUBTS: 'DOUBTED',
      ENDORSES: 'ENDORSED_BY_OTHERS',
    };
    const here = edges(...positions).filter(({ to }) => to === id);
    for (const edge of here) {
      const finding = own[stanceOf(edge)];
      if (finding) add(edge.properties.doubtful ? `${finding}_DOUBTFULLY` : finding, edge.from);
    }
    for (const link of edges('CONTRADICTS', 'COUNTERS')) {
      if (link.to !== id && (link.type === 'COUNTERS' || link.from !== id)) continue;
      const other = link.from === id ? link.to : link.from;
      for (const { from } of asserting(other)) add(link.type === 'COUNTERS' ? 'COUNTERED' : 'CONTRADICTED', from);
    }
    if (!['ALLEGATION', 'COUNTER_ALLEGATION'].includes(String(properties.kind))) return found;
    const alleged = here.filter((edge) => stanceOf(edge) === 'ASSERTS').map(({ from }) => from);
    const noReplies = ['ASSERTS', 'ENDORSES', 'NO_REPLY', 'CONTENT_LOST', 'DOUBTS', 'SUPPORTS', 'DEMANDS', 'ASKS'];
    const replies = [...here.filter((edge) => !noReplies.includes(stanceOf(edge))), ...against(id)].map(({ from }) => from);
    if (replies.length === 0) for (const statement of alleged) add('UNANSWERED', statement);
    const byAccused = replies.filter((reply) => isOfAccused(reply, id));
    const isEarlier = (reply: string) => alleged.every((first) => compareDates(saidOf(reply), saidOf(first)) === 'BEFORE');
    if (byAccused.length > 0 && byAccused.every(isEarlier))
      for (const reply of byAccused) add('ANSWERED_ONLY_EARLIER', reply);
    return found;
  }

  function isOfAccused(statement: string, claim: string): boolean {
    const { earliest, latest } = saidOf(statement);
    const speakers = edges('MADE').filter(({ to, properties }) => to === statement && properties.as === 'ATTRIBUTED');
    const sides = speakers.flatMap(({ from }) => partiesOf(from, earliest, latest));
    const accused = edges('AGAINST').filter(({ from }) => from === claim);
    return accused.some(({ to }) => partiesOf(to, earliest, latest).some((party) => sides.includes(party)));
  }

  function partiesOf(actor: string, earliest: string | null, latest: string | null): string[] {
    const principals = edges('ACTS_FOR').filter(({ from, properties: { periodEarliest, periodLatest } }) => {
      const begins = !periodEarliest || !latest || String(periodEarliest) <= latest;
      return from === actor && begins && (!periodLatest || !earliest || String(periodLatest) >= earliest);
    });
    if (principals.length === 0) return [actor];
    return [...new Set(principals.flatMap(({ to }) => partiesOf(to, earliest, latest)))].sort();
  }

  it('finds for each claim what answers it', () => {
    expect(Object.fromEntries(claims().map((claim) => [claim.id, findingsOf(claim)]))).toEqual(answers.findings);
  });

  it('tells who took which position on the first allegation', () => {
    const made = (statement: string) =>
      edges('MADE').find(({ to, properties }) => to === statement && properties.as === 'ATTRIBUTED')?.from;
    const told = edges(...positions)
      .filter(({ to }) => to === 'gates-opened')
      .map((edge) => [saidOf(edge.from).text, made(edge.from), stanceOf(edge)]);
    expect(told.sort()).toEqual([...answers.positionsOnGates].map((row) => [...row]).sort());
  });

  test.each(answers.parties)('finds the parties of %s on %s', (actor, day, expected) => {
    const { earliest, latest } = parseDate(day ?? 'XXXX');
    expect(partiesOf(actor, earliest, latest)).toEqual(expected);
  });

  it('tells of what the two parties accuse each other', () => {
    const accusations = edges('AGAINST').flatMap(({ from: claim, to: accused }) =>
      asserting(claim)
        .filter((edge) => stanceOf(edge) === 'ASSERTS')
        .flatMap(({ from: statement }) => {
          const { earliest, latest } = saidOf(statement);
          const speakers = edges('MADE').filter(({ to }) => to === statement);
          const sides = speakers.flatMap(({ from }) => partiesOf(from, earliest, latest));
          return sides.map((side) => ({ claim, pair: `${side} against ${partiesOf(accused, earliest, latest).join()}` }));
        }),
    );
    for (const [pair, expected] of Object.entries(answers.mutualAccusations))
      expect(accusations.filter((each) => each.pair === pair).map(({ claim }) => claim).sort()).toEqual(expected);
  });

  it('walks the deepest chain of reports to its root', () => {
    const utteranceOf = (id: string) => edges('IN').find(({ from }) => from === id)?.to;
    const depth = (id: string): string[] => [id, ...edges('REPORTS').filter(({ from }) => from === id).flatMap(({ to }) => depth(to))];
    const chain = records.nodes.filter(({ labels }) => labels.includes('Report')).map(({ id }) => depth(id));
    const deepest = chain.sort((a, b) => b.length - a.length)[0] ?? [];
    const mode = (id: string) => edges('REPORTS').find(({ from }) => from === id)?.properties.mode ?? null;
    expect(deepest.map((id) => [utteranceOf(id), mode(id)])).toEqual(answers.deepestChain);
  });

  test.each(Object.entries(answers.roots))('tells the known roots of %s from the unknown', (claim, expected) => {
    const roots = asserting(claim)
      .filter((edge) => stanceOf(edge) === 'ASSERTS')
      .map(({ from }) => edges('IN').find((edge) => edge.from === from)?.to ?? '');
    const source = (utterance: string) => nodes.get(edges('ISSUED_AS').find(({ from }) => from === utterance)?.to ?? '');
    const isKnown = (utterance: string) => source(utterance) !== undefined && !source(utterance)?.properties.stub;
    const known = roots.filter(isKnown).sort();
    expect({ known, unknown: roots.filter((root) => !isKnown(root)).sort() }).toEqual(expected);
  });

  it('shows that the sum does not add up, and which stubs lead nowhere', () => {
    const { figure, parts, stated, added, excess } = answers.sum;
    const value = (id: string) => Number(nodes.get(id)?.properties.value);
    expect(edges('SUM_OF').filter(({ from }) => from === figure).map(({ to }) => to)).toEqual(parts);
    expect([value(figure), parts.reduce((sum, part) => sum + value(part), 0)]).toEqual([stated, added]);
    expect(stated - added).toBe(excess);
    const stubs = records.nodes.filter(({ properties }) => properties.stub).map(({ id, properties }) => [id, properties.stub]);
    expect(Object.fromEntries(stubs)).toEqual(answers.stubs);
  });
});

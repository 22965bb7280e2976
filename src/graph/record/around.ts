import { recordLabels, type Around, type RecordLabel } from '../../model/records.js';
import { queryFile } from '../query-file.js';
import type { Transaction } from '../run.js';

interface Held {
  readonly id: string;
  readonly labels: readonly string[];
  readonly isOpen: boolean;
  readonly said: string | null;
  readonly lang: string | null;
  readonly text: string | null;
  readonly issuedAs: string | null;
  readonly utterance: string | null;
  readonly editions: { id: string; lang: string | null; text: string | null }[];
}

/** Reads what a recording builds on, as far as it names it. */
export async function readAround(transaction: Transaction, ids: readonly string[]): Promise<Around> {
  const held = (await transaction.run(queryFile('record/around'), { ids })) as unknown as Held[];
  const open = held.filter(({ isOpen }) => isOpen);
  const labelled = (label: string) => open.filter(({ labels }) => labels.includes(label));
  const editions = [...labelled('Edition'), ...open.flatMap((one) => one.editions)];
  const sources = new Map(labelled('Source').map(({ id, editions: list }) => [id, { editions: list }]));
  for (const { issuedAs, editions: list } of labelled('Utterance'))
    if (issuedAs !== null) sources.set(issuedAs, { editions: list });
  return {
    labels: new Map(open.flatMap(({ id, labels }) => labelOf(id, labels))),
    gone: new Set(held.filter(({ isOpen }) => !isOpen).map(({ id }) => id)),
    utterances: new Map(
      labelled('Utterance').map(({ id, said, issuedAs }) => [
        id,
        { ...(said !== null && { said }), ...(issuedAs !== null && { issuedAs }) },
      ]),
    ),
    sources,
    editions: new Map(editions.map(({ id, lang }) => [id, { id, ...(lang !== null && { lang }) }])),
    occasions: new Map(
      labelled('Statement').flatMap(({ id, utterance }) => (utterance === null ? [] : [[id, utterance]])),
    ),
    texts: new Map(editions.flatMap(({ id, text }) => (text === null ? [] : [[id, text]]))),
  };
}

/** Names are records too, but nobody refers to one by its id. */
function labelOf(id: string, labels: readonly string[]): [string, RecordLabel][] {
  const label = recordLabels.find((one) => labels.includes(one));
  return label ? [[id, label]] : [];
}

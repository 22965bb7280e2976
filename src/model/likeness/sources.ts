import { candidate, type Candidate, type Reason } from './candidate.js';
import { plain } from './letters.js';
import { areApart, areAtOtherTimes, pairsByKeys, type Span } from './pairs.js';

export interface SourceMarks {
  readonly id: string;
  readonly text: string;
  readonly url: string | null;
  readonly published: Span & { readonly written: string | null };
  readonly publishers: readonly string[];
  /** SHA-256 of the files of its editions. */
  readonly files: readonly string[];
}

const mostBearers = 100;
/** What is put behind an address to follow readers; it leads nowhere else. */
const tracking =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ref|ref_src|cmpid|spm|_ga|s_cid)$/i;

/** Sources with the same file, the same address, or the same title, publisher and date. */
export function* sourceDoubles(sources: readonly SourceMarks[]): Generator<Candidate> {
  const titles = sources.map(({ text }) => plain(text));
  const addresses = sources.map(({ url }) => (url === null ? undefined : addressOf(url)));
  const keys = sources.map(({ files }, n) => [
    ...(addresses[n] === undefined ? [] : [`url ${addresses[n]}`]),
    ...(titles[n] ? [`title ${titles[n]}`] : []),
    ...files.map((file) => `file ${file}`),
  ]);
  for (const [i, j] of pairsByKeys(keys, mostBearers)) {
    const [one, other] = [sources[i], sources[j]];
    if (!one || !other) continue;
    const sameAddress = addresses[i] !== undefined && addresses[i] === addresses[j];
    const found = [
      ...sameFiles(one, other),
      ...(sameAddress
        ? [{ rule: 'same address', one: one.url ?? '', other: other.url ?? '', score: 0.95 }]
        : []),
      ...(titles[i] === titles[j] ? sameTitle(one, other) : []),
    ];
    const score = Math.max(0, ...found.map((reason) => reason.score));
    const why = found.map(({ score: _, ...reason }) => reason);
    if (score > 0) yield candidate('source', [one, other], score, why);
  }
}

type Scored = Reason & { readonly score: number };

const sameFiles = (one: SourceMarks, other: SourceMarks): Scored[] =>
  one.files
    .filter((file) => other.files.includes(file))
    .map((file) => ({ rule: 'same file', one: file, other: file, score: 1 }));

/** The title counts where neither publisher nor date speaks against it; less where one of these is not known. */
function sameTitle(one: SourceMarks, other: SourceMarks): Scored[] {
  if (areApart(one.publishers, other.publishers) || areAtOtherTimes(one.published, other.published))
    return [];
  const samePublisher = one.publishers.some((id) => other.publishers.includes(id));
  const sameDate = one.published.written !== null && one.published.written === other.published.written;
  const score = 0.6 + (samePublisher ? 0.15 : 0) + (sameDate ? 0.15 : 0);
  const rule = ['same title', samePublisher && 'same publisher', sameDate && 'same date']
    .filter(Boolean)
    .join(', ');
  return [{ rule, one: one.text, other: other.text, score }];
}

/**
 * An address without what does not tell where it leads: scheme, www, tracking, fragment, a last slash.
 * @example addressOf('http://www.example.org/a/?utm_source=x#top') // 'example.org/a'
 */
export function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, port, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !tracking.test(name));
  const asked = kept
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  const path = pathname.replace(/\/+$/, '');
  const host = hostname.replace(/^(www|m|amp)\./, '') + (port && `:${port}`);
  return host + path + (asked && `?${asked}`);
}

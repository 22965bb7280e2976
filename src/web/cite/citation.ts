/** All that a citation tells: the words, who is said to have said them, and where we have it from. */
export interface Citable {
  readonly claim: { readonly id: string; readonly text: string };
  readonly statement: string;
  readonly speaker: string;
  /** @example 'denies it' */
  readonly verb: string;
  readonly said: string | null;
  /** Who tells it, where that is another than the speaker. */
  readonly reporters: readonly string[];
  readonly words: string | null;
  readonly verification: string | null;
  readonly source: { readonly title: string; readonly url: string | null } | null;
  readonly edition: {
    readonly id: string;
    readonly label: string | null;
    readonly published: string | null;
  } | null;
  readonly locator: string | null;
  readonly permalink: string;
  /** The day on which it was looked up, in ISO's form. */
  readonly accessed: string;
}

/** @example 'HALO Trust denies it, [2020..]: “…”, as reported by …' */
export function plain(cited: Citable): string {
  return inOrder(cited, (title) => title);
}

export function markdown(cited: Citable): string {
  const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');
  const titled = (title: string): string => {
    const { source } = cited;
    return source?.url && isWeb(source.url)
      ? `[*${escaped(title)}*](<${source.url}>)`
      : `*${escaped(title)}*`;
  };
  return inOrder(cited, titled, (url) => `<${url}>`, escaped);
}

type Dress = (text: string) => string;

function inOrder(
  cited: Citable,
  title: Dress,
  link: Dress = (url) => url,
  text: Dress = (words) => words,
): string {
  const { claim, speaker, verb, said, reporters, words, verification, source, edition, locator } = cited;
  const parts = [
    `${text(speaker)} (${said ?? 'undated'}) ${verb}: “${text(claim.text)}”`,
    words === null ? 'The words are not recorded' : `In the words: “${text(words)}”`,
    ...(reporters.length > 0 ? [`As reported by ${text(reporters.join(', '))}`] : []),
    ...(source ? [[`In ${title(source.title)}`, ...placeOf(edition, locator).map(text)].join(', ')] : []),
    ...(verification && verification !== 'VERIFIED' ? ['The words were not checked against the text'] : []),
    `Gainsay, claim ${claim.id}, looked up ${cited.accessed}, ${link(cited.permalink)}`,
  ];
  return parts.map(closed).join(' ');
}

/** With one stop at its end, also where that stands within the quotation marks. */
const closed = (part: string): string => (/[.!?…]”?$/.test(part) ? part : `${part}.`);

function placeOf(edition: Citable['edition'], locator: string | null): string[] {
  if (!edition) return locator === null ? [] : [locator];
  return [edition.label, edition.published, locator].filter((part): part is string => part !== null);
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** CSL-JSON, as reference managers take it. The source is the work; the words and their speaker are the note. */
export function cslJson(cited: Citable): string {
  const { source, edition, locator } = cited;
  const published = partsOf(edition?.published ?? null);
  const entry = {
    id: `${cited.statement}@${edition?.id ?? 'unknown'}`,
    type: 'document',
    title: source?.title ?? cited.claim.text,
    ...(cited.reporters.length > 0 && { author: cited.reporters.map((literal) => ({ literal })) }),
    ...(published && { issued: { 'date-parts': [published] } }),
    ...(locator !== null && { locator }),
    ...(source?.url && isWeb(source.url) && { URL: source.url }),
    accessed: { 'date-parts': [partsOf(cited.accessed)] },
    archive: 'Gainsay',
    archive_location: cited.permalink,
    note: plain(cited),
  };
  return JSON.stringify([entry], null, 2);
}

/** A year, year and month, or day; what is less exact than a year has no parts. */
function partsOf(edtf: string | null): number[] | undefined {
  const exact = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf ?? '');
  return exact?.slice(1).filter(Boolean).map(Number);
}

export function ris(cited: Citable): string {
  const { source, edition, locator } = cited;
  const line = (tag: string, value: string): string => `${tag}  - ${value.replace(/\s+/g, ' ').trim()}`;
  const published = partsOf(edition?.published ?? null)?.map((part) => String(part).padStart(2, '0'));
  return [
    line('TY', 'GEN'),
    line('TI', source?.title ?? cited.claim.text),
    ...cited.reporters.map((name) => line('AU', name)),
    ...(published ? [line('DA', `${published.join('/')}${'/'.repeat(3 - published.length)}`)] : []),
    ...(locator === null ? [] : [line('SP', locator)]),
    ...(source?.url && isWeb(source.url) ? [line('UR', source.url)] : []),
    line('N1', plain(cited)),
    line('L2', cited.permalink),
    line('Y2', cited.accessed.replaceAll('-', '/')),
    'ER  - ',
  ].join('\r\n');
}

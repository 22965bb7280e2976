/** Words for a link between two claims, seen from the one whose dossier it is. */
const links: Readonly<Record<string, { readonly OUT: string; readonly IN: string }>> = {
  CONTRADICTS: { OUT: 'cannot hold together with', IN: 'cannot hold together with' },
  COUNTERS: { OUT: 'is put against', IN: 'is countered by' },
  REFINES: { OUT: 'says in more detail', IN: 'is said in more detail by' },
  PART_OF: { OUT: 'is part of', IN: 'has the part' },
  IN_TENSION_WITH: { OUT: 'sits ill together with', IN: 'sits ill together with' },
  SUPPORTS: { OUT: 'speaks for', IN: 'is spoken for by' },
  UNDERMINES: { OUT: 'speaks against relying on', IN: 'is undermined by' },
  DERIVED_FROM: { OUT: 'rests on', IN: 'is the ground of' },
  RESPONDS_TO: { OUT: 'was said in response to', IN: 'was responded to by' },
  SAME_MEASURE: { OUT: 'is another value of the measure of', IN: 'is another value of the measure of' },
  LOOKS_LIKE: { OUT: 'looks like, and is not', IN: 'looks like, and is not' },
};

export function linkWords(type: string, direction: string): string {
  return links[type]?.[direction === 'IN' ? 'IN' : 'OUT'] ?? type;
}

/** How a report tells what it tells. */
export function reportWords(mode: string, distance: string): string {
  const modes: Readonly<Record<string, string>> = {
    DIRECT: 'in its words',
    INDIRECT: 'in indirect speech',
    SUMMARY: 'in summary',
    QUOTED_PARAPHRASE: 'as a paraphrase between quotation marks',
  };
  const distances: Readonly<Record<string, string>> = {
    STATES_AS_FACT: ', as a fact of its own',
    NEUTRAL: '',
    DISTANCES: ', keeping its distance',
    DOUBTS: ', doubting it',
  };
  return `${modes[mode] ?? mode}${distances[distance] ?? ''}`;
}

/** The days between what was put and an answer, as far as they are known. */
export function daysWords(least: number | null, most: number | null): string {
  if (least === null || most === null) return 'the days between are not known';
  if (most < 0) return `older than what it answers by ${spread(-most, -least)}`;
  if (least < 0) return `from ${-least} days before to ${most} days after`;
  return least === 0 && most === 0 ? 'on the same day' : `${spread(least, most)} later`;
}

const spread = (least: number, most: number): string =>
  least === most ? `${most} ${most === 1 ? 'day' : 'days'}` : `${least} to ${most} days`;

/** What joins a reply to what it answers. */
const joints: Readonly<Record<string, string>> = {
  REPLIES_TO: 'the text says that it replies',
  CONTESTS: 'it contests the statement',
  POSITION: 'it takes a position on the claim',
  COUNTERS: 'it asserts a claim that is put against this one',
  CONTRADICTS: 'it asserts a claim that cannot hold together with this one',
  RESPONDS_TO: 'it asserts a claim in response to this one',
  ADDRESSED: 'only the addresses join the two',
};

export const jointWords = (link: string): string => joints[link] ?? link;

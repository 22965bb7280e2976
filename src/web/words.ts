/** An enum's value as people read it. @example wordsOf('NEITHER_CONFIRMS_NOR_DENIES') // 'neither confirms nor denies' */
export function wordsOf(value: string): string {
  return (own[value] ?? value.replaceAll('_', ' ')).toLowerCase();
}

/** Where the plain words of the value would not be understood. */
const own: Readonly<Record<string, string>> = {
  DID_NOT_DENY: 'did not deny (as reported)',
  NO_REPLY: 'no reply (as reported)',
  CONTENT_LOST: 'answered; what was said is lost',
  NO_KNOWLEDGE: 'says not to know',
  DECLINED: 'declined to comment',
  NonCommitment: 'non-commitment',
  NGO: 'non-governmental organisation',
  RESEARCH_NGO: 'research organisation',
  UN_BODY: 'body of the United Nations',
  DE_FACTO_AUTHORITY: 'de facto authority',
};

/** @example counted(1, 'claim') // '1 claim' */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}

/** @example sentence('admitted in part') // 'Admitted in part' */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Who made a statement, in a sentence; of alternatives one did, and it is not known which. */
export function makersWords(
  edges: readonly { readonly as: string; readonly node: { readonly name: string } }[],
): string {
  const joint = edges.some(({ as }) => as === 'ALTERNATIVE') ? ' or ' : ', ';
  return edges.map(({ node }) => node.name).join(joint) || 'someone not named';
}

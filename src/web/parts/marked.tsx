/** A text with the words that were searched for marked. */
export function Marked({ segments }: { readonly segments: readonly { text: string; match: boolean }[] }) {
  return (
    <span>{segments.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))}</span>
  );
}

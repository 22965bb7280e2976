import { inWords } from '../dates.js';

/** A date as exact as its source gives it; what is not known is said to be unknown. */
export function When({
  date,
  none = 'date not known',
}: {
  readonly date: { edtf: string } | null;
  readonly none?: string;
}) {
  if (!date) return <span className="unknown">{none}</span>;
  return <span title={`EDTF: ${date.edtf}`}>{inWords(date.edtf)}</span>;
}

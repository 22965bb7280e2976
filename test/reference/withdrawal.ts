import { unique, type Affair } from './affair.js';
import { chainOf } from './chains.js';
import { tellingsOf } from './independence.js';

/** Which statements and reports are known through a source alone, and which keep another telling. */
export function withdraw(affair: Affair, source: string): { fallen: string[]; weakened: string[] } {
  const lost = new Set<string>();
  const kept = new Set<string>();
  const roots = affair.all('Statement').filter((id) => chainOf(affair, id).length === 1);
  for (const telling of roots.flatMap((root) => tellingsOf(affair, root)))
    for (const each of telling.way) (telling.through.includes(source) ? lost : kept).add(each);
  const touched = unique([...lost]);
  return { fallen: touched.filter((id) => !kept.has(id)), weakened: touched.filter((id) => kept.has(id)) };
}

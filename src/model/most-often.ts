/**
 * What a list says most often; of what it says equally often, the first in order.
 * @returns undefined for an empty list
 * @example mostOften(['b', 'a', 'b']) // 'b'
 */
export function mostOften(list: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0];
}

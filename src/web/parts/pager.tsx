import { Link } from 'wouter';
import { useAddress } from '../address/address.js';

interface Props {
  readonly page: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const pageSize = 25;

/** The part of the list that the address names. */
export function usePage(): { first?: number; after?: string; last?: number; before?: string } {
  const { get } = useAddress();
  const [after, before] = [get('after'), get('before')];
  if (before !== undefined) return { last: pageSize, before };
  return { first: pageSize, ...(after !== undefined && { after }) };
}

export function Pager({ page }: Props) {
  const address = useAddress();
  if (!page.hasNextPage && !page.hasPreviousPage) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {page.hasPreviousPage && (
        <>
          <Link href={address.with({ after: null, before: null })}>First page</Link>
          <Link href={address.with({ after: null, before: page.startCursor })}>← Previous page</Link>
        </>
      )}
      {page.hasNextPage && (
        <Link href={address.with({ before: null, after: page.endCursor })}>Next page →</Link>
      )}
    </nav>
  );
}

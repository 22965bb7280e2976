import type { ReactNode } from 'react';

/** A table that may be wider than the page: it scrolls by itself, by keys too. */
export function TableScroll({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
      {children}
    </div>
  );
}

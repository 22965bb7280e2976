import type { ReactNode } from 'react';

/** One line of what is known of something, in a `dl`. */
export function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

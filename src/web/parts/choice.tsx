import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface Option {
  readonly value: string;
  readonly words: ReactNode;
  readonly href: string;
  readonly chosen: boolean;
}

/** Ways to see the same, each with its address. */
export function Choice({ name, options }: { readonly name: string; readonly options: readonly Option[] }) {
  return (
    <span className="choice" role="group" aria-label={name}>
      {options.map(({ value, words, href, chosen }) => (
        <Link key={value} href={href} {...(chosen && { 'aria-current': 'true' as const })}>
          {words}
        </Link>
      ))}
    </span>
  );
}

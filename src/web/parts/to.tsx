import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAddress, viewOf } from '../address/address.js';
import type { Page } from '../address/page-of.js';

interface Common {
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
  readonly row?: boolean;
  readonly title?: string;
  /** The key that presses it in its row. */
  readonly pressedBy?: string;
}

interface Place extends Common {
  readonly path: string;
  readonly params?: Readonly<Record<string, string | undefined>>;
}

/** A link to another view; it keeps `asOf`. */
export function To({ path, params, children, className, current, row, title, pressedBy }: Place) {
  const { to } = useAddress();
  return (
    <Link
      href={to(path, params)}
      {...(className !== undefined && { className })}
      {...(title !== undefined && { title })}
      {...(current === true && { 'aria-current': 'page' as const })}
      {...(row === true && { 'data-row': '' })}
      {...(pressedBy !== undefined && { 'data-key': pressedBy })}
    >
      {children}
    </Link>
  );
}

interface Shown {
  readonly page: Page | undefined;
  readonly row?: boolean;
  readonly children: ReactNode;
}

/** What something is called; a link where it has a page. */
export function ToPage({ page, row, children }: Shown) {
  if (!page) return <span>{children}</span>;
  return (
    <To path={page.path} {...(page.params && { params: page.params })} {...(row === true && { row })}>
      {children}
    </To>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function ToActor({ actor }: { readonly actor: Named }) {
  return <To path={viewOf('actor', actor.id)}>{actor.name}</To>;
}

/** Several actors, in a sentence. */
export function Actors({
  actors,
  joint = ', ',
}: {
  readonly actors: readonly Named[];
  /** Between two of them; " or " where one of them spoke, and it is not known which. */
  readonly joint?: string;
}) {
  if (actors.length === 0) return <span className="unknown">someone not named</span>;
  return actors.map((actor, index) => (
    <span key={`${actor.id} ${index}`}>
      {index > 0 && joint}
      <ToActor actor={actor} />
    </span>
  ));
}

/** Who made a statement; of alternatives one did, and it is not known which. */
export function Makers({
  edges,
}: {
  readonly edges: readonly { readonly as: string; readonly node: Named }[];
}) {
  const alternative = edges.some(({ as }) => as === 'ALTERNATIVE');
  return <Actors actors={edges.map(({ node }) => node)} joint={alternative ? ' or ' : ', '} />;
}

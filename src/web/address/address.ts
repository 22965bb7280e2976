import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** What holds over all views and goes along with every link: as of when is asked. */
const lasting = ['saidBy', 'knownAt'] as const;

export interface Address {
  readonly path: string;
  readonly params: URLSearchParams;
  /** The values of a parameter that may be given several times. */
  readonly all: (name: string) => string[];
  readonly get: (name: string) => string | undefined;
  /** This view with some parameters changed; null takes one away. Paging begins anew unless it is what changes. */
  readonly with: (changes: Readonly<Record<string, string | readonly string[] | null>>) => string;
  readonly go: (href: string, options?: { readonly replace?: boolean }) => void;
  /** Another view, at the same `asOf`. */
  readonly to: (path: string, params?: Readonly<Record<string, string | undefined>>) => string;
  /** For the argument `asOf` of every root field; absent where nothing is said. */
  readonly asOf: { readonly asOf?: { readonly saidBy?: string; readonly knownAt?: string } };
}

/** The state of the explorer: all of it is in the address. */
export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const go = useCallback(
    (href: string, options?: { readonly replace?: boolean }) => navigate(href, options),
    [navigate],
  );
  return useMemo(() => addressOf(path, search, go), [path, search, go]);
}

function addressOf(path: string, search: string, go: Address['go']): Address {
  const params = new URLSearchParams(search);
  const kept = lasting.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    path,
    params,
    go,
    all: (name) => params.getAll(name).filter((value) => value !== ''),
    get: (name) => params.get(name) || undefined,
    with: (changes) => hrefOf(path, changed(params, changes)),
    to: (other, more = {}) => hrefOf(other, changed(new URLSearchParams(kept.map(([n, v]) => [n, v])), more)),
    asOf: kept.length > 0 ? { asOf: Object.fromEntries(kept) } : {},
  };
}

type Changes = Readonly<Record<string, string | readonly string[] | null | undefined>>;

function changed(params: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(params);
  if (!('after' in changes) && !('before' in changes))
    ['after', 'before'].forEach((name) => next.delete(name));
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const each of [value ?? []].flat()) next.append(name, each);
  }
  return next;
}

function hrefOf(path: string, params: URLSearchParams): string {
  const query = params.toString();
  const [bare, hash] = path.split('#');
  return `${bare}${query && `?${query}`}${hash === undefined ? '' : `#${hash}`}`;
}

/**
 * @example viewOf('claim', 'am-used-ap-2020') // '/claim/am-used-ap-2020'
 * @example viewOf('source', 'watch-report', 'impact') // '/source/watch-report/impact'
 */
export function viewOf(view: 'claim' | 'actor' | 'source' | 'event', id: string, part?: string): string {
  return `/${view}/${encodeURIComponent(id)}${part === undefined ? '' : `/${part}`}`;
}

/**
 * A statement in the dossier of its claim.
 * @example pathOfStatement('am-used-ap-2020', 'az-says') // '/claim/am-used-ap-2020#az-says'
 */
export function pathOfStatement(claim: string, statement: string): string {
  return `${viewOf('claim', claim)}#${encodeURIComponent(statement)}`;
}

import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

/** What stands behind the `#` of the address. */
export function useHash(): string {
  return useLocationProperty(() => decode(location.hash.slice(1)));
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** Brings what the address names into view, once it is there. */
export function useArrivalAt(id: string, ready: boolean): void {
  useEffect(() => {
    if (ready && id !== '') document.getElementById(id)?.scrollIntoView({ block: 'start' });
  }, [id, ready]);
}

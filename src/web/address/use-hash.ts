import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import { decoded } from './decoded.js';

/** What stands behind the `#` of the address. */
export function useHash(): string {
  return useLocationProperty(() => decoded(location.hash.slice(1)));
}

/** Brings what the address names into view, once it is there. */
export function useArrivalAt(id: string, ready: boolean): void {
  useEffect(() => {
    if (ready && id !== '') document.getElementById(id)?.scrollIntoView({ block: 'start' });
  }, [id, ready]);
}

import { useCallback, useSyncExternalStore } from 'react';

/** Who wants to know when something that this browser keeps was changed here; other tabs tell of it themselves. */
const listeners = new Set<() => void>();

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    removeEventListener('storage', tell);
  };
}

/** A text that this browser keeps under a name, and how to keep another; empty where there is none. */
export function useStored(name: string): [string, (text: string) => void] {
  const text = useSyncExternalStore(subscribe, () => read(name));
  const keep = useCallback((next: string) => write(name, next), [name]);
  return [text, keep];
}

/** A browser that is told to keep nothing throws. */
function read(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** @throws where the browser keeps nothing, or has no room */
function write(name: string, text: string): void {
  localStorage.setItem(name, text);
  listeners.forEach((tell) => tell());
}

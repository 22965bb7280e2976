import { useMemo } from 'react';
import { useStored } from '../address/use-stored.js';
import { exported, readViews, type SavedView } from './views.js';

interface Saved {
  readonly views: readonly SavedView[];
  /** Keeps these instead. @returns why it could not, in words for the reader */
  readonly keep: (views: readonly SavedView[]) => string;
}

/** The views that this browser keeps. */
export function useSaved(): Saved {
  const [text, write] = useStored('gainsay.views');
  const views = useMemo(() => stored(text), [text]);
  const keep = (next: readonly SavedView[]): string => {
    try {
      write(exported(next));
      return '';
    } catch {
      return 'This browser keeps nothing for this page, or has no more room. Nothing was changed.';
    }
  };
  return { views, keep };
}

function stored(text: string): SavedView[] {
  try {
    return text === '' ? [] : readViews(text);
  } catch {
    return [];
  }
}

/** What the browser shows, without the origin. */
export const addressNow = (): string => location.pathname + location.search + location.hash;

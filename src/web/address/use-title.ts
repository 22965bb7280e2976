import { useEffect } from 'react';

/** The title of the view: for the tab, the history, and who listens. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = title === '' ? 'Gainsay' : `${title} · Gainsay`;
  }, [title]);
}

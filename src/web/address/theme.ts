import { useEffect, useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';
const themes: readonly Theme[] = ['system', 'light', 'dark'];
const place = 'gainsay.theme';

function stored(): Theme {
  const value = localStorage.getItem(place);
  return themes.find((theme) => theme === value) ?? 'system';
}

/** The theme that was chosen, and a step to the next; the system's unless somebody chose. */
export function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState(stored);
  useEffect(() => {
    localStorage.setItem(place, theme);
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return [theme, () => setTheme(themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system')];
}

import { useEffect, useRef, type RefObject } from 'react';

/** A field that is ready to be typed over as soon as it is there. */
export function useSelected(): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return input;
}

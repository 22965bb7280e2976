import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly className?: string;
  readonly id?: string;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A small panel under its button; Escape or a click elsewhere closes it. */
export function Disclosure({ label, className = '', id, onToggle, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const element = details.current;
      if (!element?.open) return;
      if (
        event instanceof KeyboardEvent
          ? event.key === 'Escape'
          : !element.contains(event.target as globalThis.Node)
      ) {
        element.open = false;
        if (event instanceof KeyboardEvent) element.querySelector('summary')?.focus();
      }
    };
    document.addEventListener('keydown', close);
    document.addEventListener('click', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('click', close);
    };
  }, []);
  return (
    <details
      ref={details}
      className={`disclosure ${className}`}
      {...(id !== undefined && { id })}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{label}</summary>
      <div className="disclosed">{children}</div>
    </details>
  );
}

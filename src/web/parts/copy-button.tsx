import { useState, type ReactNode } from 'react';

interface Props {
  readonly text: () => string;
  readonly children: ReactNode;
  readonly pressedBy?: string;
}

/** Puts a text in the clipboard, and says so. */
export function CopyButton({ text, children, pressedBy }: Props) {
  const [told, setTold] = useState('');
  const copy = (): void => {
    copyText(text()).then(
      () => setTold('Copied'),
      () => setTold('The browser did not allow it'),
    );
    setTimeout(() => setTold(''), 3000);
  };
  return (
    <span className="copy">
      <button type="button" onClick={copy} {...(pressedBy && { 'data-key': pressedBy })}>
        {children}
      </button>
      <span role="status" className="told">
        {told}
      </span>
    </span>
  );
}

/** Browsers offer the clipboard only to pages of https or of this machine. */
function copyText(text: string): Promise<void> {
  return navigator.clipboard
    ? navigator.clipboard.writeText(text)
    : Promise.reject(new Error('no clipboard'));
}

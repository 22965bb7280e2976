import { External } from '../parts/external.js';
import { counted } from '../words.js';
import type { EditionHead } from './operations.js';

export function HowToAttach({ edition, count }: { readonly edition: EditionHead; readonly count: number }) {
  return (
    <div className="notice-box">
      <p>
        The full text is not attached, so {counted(count, 'quote')} from it could not be checked here. They
        stand in the order of the text, with their places in it.
      </p>
      <details>
        <summary>How to attach it</summary>
        <p>
          Put the document into a folder and run <code>npm run gainsay -- attach that-folder</code>. It is
          known by the SHA-256 of its bytes, so its name does not matter; every quote is then restored and
          checked.
        </p>
        {edition.file && (
          <p>
            It was coded from <External url={edition.file} />
            {edition.sha256 && (
              <>
                , SHA-256 <code className="hash">{edition.sha256}</code>
              </>
            )}
            .
          </p>
        )}
      </details>
    </div>
  );
}

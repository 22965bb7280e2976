import { parentPort, workerData } from 'node:worker_threads';
import { decodeHtml } from './charset.js';
import type { Answer, Order } from './convert.js';
import { Refused } from './refused.js';

/** The thread that reads one document and ends. What reads a format is loaded here alone, and only when it is needed. */
async function read({ bytes, mediaType, charset, limits }: Order): Promise<string> {
  if (mediaType === 'application/pdf') {
    const { pdfText } = await import('./pdf.js');
    return pdfText(bytes, limits);
  }
  const page = decodeHtml(bytes, charset);
  if ('fault' in page) throw new Refused(...page.fault);
  const { htmlText } = await import('./html.js');
  const text = htmlText(page.text);
  if (text.length > limits.characters)
    throw new Refused('The page has more words than are read.', 'Send it in parts.');
  if (text === '') throw new Refused('The page has no words.', 'Send the page as a browser saves it.');
  return text;
}

/** What breaks in a library says nothing to a person, and may hold parts of the document. */
const refusal = (error: unknown): Answer =>
  error instanceof Refused
    ? { fault: [error.message, error.remedy] }
    : {
        fault: [
          'The document is broken: it cannot be read.',
          'Save it anew in another program; or send its words as text in UTF-8.',
        ],
      };

parentPort?.postMessage(await read(workerData as Order).then((text): Answer => ({ text }), refusal));

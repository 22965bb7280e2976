import { z } from 'zod';
import { inPrint } from '../../model/vocabulary.js';

/** What a value must look like, and what to do when it does not: `message` and `remedy`, parted by a line feed. */
const formed = (pattern: RegExp, message: string, remedy: string) =>
  z.string().regex(pattern, { error: `${message}\n${remedy}` });

/** One word that a person can read, say and type. */
export const idPattern = /^[a-z0-9][a-z0-9.@-]*$/;
export const longestId = 200;

const slug = formed(
  idPattern,
  'is not an id',
  'Ids are one word of a-z, 0-9, dots, hyphens and @, such as "port-company".',
).max(longestId);

/** Names a record in the whole graph. */
export const id = slug.meta({ description: 'One readable slug (a-z 0-9 . - @), unique in the whole graph.' });

/** Names another record. */
export const ref = (what: string) => slug.meta({ description: `The id of ${what}.` });
export const refs = (what: string) => z.array(slug).meta({ description: `The ids of ${what}.` });

/** In UTF-16 units: a proposition, a quote or a note is a text that a person reads at once, not a document. */
const longest = 20_000;

export const text = (description: string) => z.string().min(1).max(longest).meta({ description });
export const texts = (description: string) => z.array(z.string().min(1).max(longest)).meta({ description });

/** A date; whether it is one is told by `parseDate`, with the same words everywhere. */
export const date = (description: string) =>
  z
    .string()
    .min(1)
    .max(200)
    .meta({
      description: `${description} EDTF, as the source gives it: 2013-07, 199X, 1994/.., [..2013-11-28].`,
    });

/** A word of a closed vocabulary, as it stands in print. */
export const word = (vocabulary: readonly string[], description: string) =>
  z.enum(vocabulary.map(inPrint) as [string, ...string[]]).meta({ description });

export const sha256 = (what: string) =>
  formed(/^[0-9a-f]{64}$/, 'is not a SHA-256', 'Write its 64 hexadecimal digits in small letters.').meta({
    description: `The SHA-256 of ${what}.`,
  });

export const range = formed(
  /^\d{1,9}-\d{1,9}$/,
  'is not a place in a text',
  'Write the first code point and the one after the last, such as 120-210.',
).meta({ description: 'The first code point and the one after the last, counted from 0, such as 120-210.' });

export const url = formed(
  /^https?:\/\/[^\s/]\S*$/i,
  'is not a web address',
  'Only addresses that begin with http:// or https:// are taken.',
).meta({ description: 'http or https only.' });

export const note = text("The coder's note.");

/** A map of the format. `name` is what a fault calls it, with its article: `a claim`. */
export const shape = <S extends z.core.$ZodLooseShape>(name: string, description: string, keys: S) =>
  z.strictObject(keys).meta({ id: name.replace(/^an? /, '').replaceAll(' ', '-'), title: name, description });

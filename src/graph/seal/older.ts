import { hash } from 'node:crypto';
import type { Properties } from '../../model/records.js';
import { shortened } from '../import/content.js';
import { partsOf, sealIn } from './record.js';
import { minus, plus, sealOf, sumUp, textSealed, type NumberOf, type Seal } from './seal.js';

/** Since this version of the graph hashes have half of their digits, and seals are made of other numbers. */
export const renewedAt = 12;

/**
 * A record of an older graph in the form of today. Of its seal that is taken what it was to be, and what it is to be now is
 * added: so whoever changed the record past the record is found by the new seal as by the old one, with the property.
 *
 * @param id of the node (of a past state too), of the edge, or of what was done
 * @param labels of a node or past state
 * @returns its properties; what had no seal, as none had once, is sealed as it stands
 */
export function renewed(id: string, properties: Properties, labels?: readonly string[]): Properties {
  const next: Properties = { ...properties, ...shortHashes(properties) };
  const [was, is] = [partsOf(properties, labels), partsOf(next, labels)];
  const own = sealNow(sealIn(properties, 'seal'), sealBefore(id, was.own), sealOf(id, is.own));
  const { text } = is;
  return {
    ...next,
    ...own,
    ...(text && textSealed(sealNow(sealIn(properties, 'textSeal'), sealBefore(id, text), sealOf(id, text)))),
  };
}

const sealNow = (stored: Seal | undefined, before: Seal, now: Seal): Seal =>
  stored ? plus(minus(stored, before), now) : now;

/** Hash and base, if they are those of an older graph. */
function shortHashes({ hash: says, base }: Properties): Properties {
  return {
    ...(typeof says === 'string' && { hash: shortened(says) }),
    ...(typeof base === 'string' && { base: shortened(base) }),
  };
}

/** The seal that a record of an older graph was to have: a property adds 48 bits of the SHA-256 of id, name and value. */
const sealBefore = (id: string, properties: Properties): Seal => sumUp(properties, numbersBefore(id));

const numbersBefore =
  (id: string): NumberOf =>
  (name, value) =>
    Number.parseInt(hash('sha256', JSON.stringify([id, name, value])).slice(0, 12), 16);

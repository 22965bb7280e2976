import type { Properties } from '../../model/records.js';
import { sealOf, textProperties, textSealOf, type Seal } from './seal.js';

/** The properties of a record in the parts that are sealed each for itself. */
export function partsOf(
  properties: Properties,
  labels: readonly string[] = [],
): { readonly own: Properties; readonly text: Properties | undefined } {
  const isOfText = (name: string): boolean => (textProperties as readonly string[]).includes(name);
  const [own, text] = [{} as Record<string, Properties[string]>, {} as Record<string, Properties[string]>];
  for (const [name, value] of Object.entries(properties))
    (labels.includes('Edition') && isOfText(name) ? text : own)[name] = value;
  return { own, text: Object.keys(text).length > 0 ? text : undefined };
}

/** All seals that belong to a stored record. @param labels of a node or past state */
export function sealsOf(id: string, properties: Properties, labels?: readonly string[]): Seal {
  const { own, text } = partsOf(properties, labels);
  return { ...sealOf(id, own), ...(text && textSealOf(id, text)) };
}

/** The seal that a record holds; undefined where it holds none. */
export function sealIn(properties: Properties, name: 'seal' | 'textSeal'): Seal | undefined {
  const [seal, sealByName] = [properties[name], properties[`${name}ByName`]];
  return typeof seal === 'number' && typeof sealByName === 'number' ? { seal, sealByName } : undefined;
}

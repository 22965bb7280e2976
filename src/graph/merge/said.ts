/**
 * While a record is read as another, what leads from it and to it stands aside, under its type with SAID_ before it: that
 * is what was said. What is read instead are edges worked out from these, between the records that stay; each names the
 * edge that it stands for. So a read of the present need not know of judgements, and nothing that was said is lost.
 */
const mark = 'SAID_';

export const asideType = (type: string): string => (isAsideType(type) ? type : `${mark}${type}`);
export const isAsideType = (type: string): boolean => type.startsWith(mark);
/** The type of an edge as it was said. */
export const saidType = (type: string): string => (isAsideType(type) ? type.slice(mark.length) : type);

/** The property of a derived edge that names what it stands for: no derived edge was said by anybody. */
export const standsFor = 'standsFor';

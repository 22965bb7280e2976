import { claimLinks, inPrint, symmetricLinks, type ClaimLink } from '../../model/vocabulary.js';
import { isWritten } from '../places.js';
import type { Claim, Link } from '../shape/claims.js';
import type { Loose } from '../shape/loose.js';
import type { NamedClaims } from '../statement-ids.js';
import { flattenFigures } from './figures.js';
import { flattenJudgements } from './judgements.js';
import { dated, edgesTo, graphWord, type Reading } from './reading.js';
import { flattenStatement } from './statements.js';

export function flattenClaims(reading: Reading, { claims, statements }: NamedClaims): void {
  for (const { claim, figures } of claims) {
    flattenClaim(reading, claim);
    flattenFigures(reading, claim.id, figures);
  }
  for (const statement of statements) flattenStatement(reading, statement);
}

function flattenClaim(reading: Reading, claim: Loose<Claim>): void {
  const { id, text, note } = claim;
  reading.draft.node(id, ['Claim'], {
    text,
    kind: graphWord(claim.kind),
    ...dated(reading, claim, 'about'),
    lang: claim.lang ?? reading.language,
    note,
  });
  edgesTo(reading, { type: 'AGAINST', from: id, list: claim.against, wanted: 'Actor' });
  edgesTo(reading, { type: 'ABOUT', from: id, list: claim.actors, wanted: 'Actor' });
  edgesTo(reading, { type: 'ABOUT', from: id, list: claim.places, wanted: 'Place' });
  edgesTo(reading, { type: 'ABOUT', from: id, list: claim.topics, wanted: 'Topic' });
  edgesTo(reading, { type: 'ABOUT', from: id, list: claim.events, wanted: 'Event' });
  for (const link of claim.links ?? []) flattenLink(reading, claim, link);
  flattenJudgements(reading, claim, 'claim');
}

/** One link to another claim. */
export function flattenLink(
  { faults, ids, draft }: Reading,
  claim: Pick<Loose<Claim>, 'id'>,
  link: Loose<Link>,
): void {
  const given = claimLinks.filter((type) => isWritten(link, inPrint(type)));
  const [type] = given;
  if (type === undefined || given.length > 1) {
    const remedy = `Give exactly one of these keys: ${claimLinks.map(inPrint).join(', ')}.`;
    return faults.at(link, undefined, 'A link has one type and leads to one claim.', remedy);
  }
  const key = inPrint(type);
  const to = ids.refer(link, key, 'Claim');
  if (to !== undefined && to === claim.id)
    faults.at(link, key, 'A claim cannot be linked to itself.', 'Name another claim, or remove the link.');
  draft.edge([link, key], {
    type,
    ...inOrder(type, claim.id, to),
    properties: { basis: graphWord(link.basis), note: link.note },
  });
}

/** A symmetric link is read both ways, so that it is stored once, in one direction, whichever claim names the other. */
function inOrder(type: ClaimLink, from: string | undefined, to: string | undefined) {
  const symmetric = (symmetricLinks as readonly string[]).includes(type);
  return symmetric && from !== undefined && to !== undefined && to < from
    ? { from: to, to: from }
    : { from, to };
}

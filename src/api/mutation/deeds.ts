import { textAttached } from './attach.js';
import { addedEdge, recorded, recordedAll } from './record.js';
import { corrected } from './correct.js';
import { judged } from './judge.js';
import { reverted } from './revert.js';
import { withdrawn } from './withdraw.js';
import type { Deed } from './deed.js';

/** What each field of Mutation does; the fields are described in `schema.graphql`. */
export const deeds: Readonly<Record<string, Deed>> = {
  recordPlace: recorded('places'),
  recordTopic: recorded('topics'),
  recordEvent: recorded('events'),
  recordMeasure: recorded('measures'),
  recordActor: recorded('actors'),
  recordSource: recorded('sources'),
  recordEdition: recorded('editions'),
  recordUtterance: recorded('utterances'),
  recordClaim: recorded('claims'),
  recordStatement: recorded('statements'),
  recordReport: recorded('reports'),
  recordFigure: recorded('figures'),
  recordAll: recordedAll,
  addName: addedEdge('names'),
  addMandate: addedEdge('mandates'),
  addClaimLink: addedEdge('links'),
  addQuote: addedEdge('quotes'),
  addCitation: addedEdge('citations'),
  addReply: addedEdge('replies'),
  correctPlace: corrected('places'),
  correctTopic: corrected('topics'),
  correctEvent: corrected('events'),
  correctMeasure: corrected('measures'),
  correctActor: corrected('actors'),
  correctSource: corrected('sources'),
  correctEdition: corrected('editions'),
  correctUtterance: corrected('utterances'),
  correctClaim: corrected('claims'),
  correctStatement: corrected('statements'),
  correctReport: corrected('reports'),
  correctFigure: corrected('figures'),
  judge: judged,
  attachText: textAttached,
  withdraw: withdrawn,
  revert: reverted,
};

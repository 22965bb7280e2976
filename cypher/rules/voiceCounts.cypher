// How many are they: the roots of a claim, who speaks in them, and the documents that tell it? Repetition adds documents
// and reports, never roots. A party whose ties are not stated is counted apart.
// rule voiceCounts(roots, echoes, inferred) YIELD counts
WITH [root IN roots WHERE CASE WHEN inferred THEN root.accepted ELSE root.unaccepted END] AS counted, echoes
WITH counted, reduce(all = [], each IN counted + echoes | all + each.tellings) AS tellings
CALL (tellings) {
  UNWIND tellings AS telling
  RETURN count(DISTINCT CASE WHEN telling.carrier:Report THEN telling.carrier END) AS reports
}
CALL (tellings) {
  UNWIND tellings AS telling
  UNWIND telling.works AS work
  OPTIONAL MATCH (work)-[published:PUBLISHED_BY]->(publisher:Actor)
  WHERE visible(published, publisher)
  RETURN count(DISTINCT work) AS documents, count(DISTINCT publisher) AS publishers
}
CALL (tellings) {
  UNWIND tellings AS telling
  UNWIND telling.editions AS edition
  RETURN count(DISTINCT edition) AS editions
}
CALL (counted) {
  UNWIND counted AS root
  UNWIND root.actors AS actor
  RETURN count(DISTINCT actor) AS rootActors
}
CALL (counted) {
  UNWIND counted AS root
  UNWIND root.parties AS party
  RETURN count(DISTINCT CASE WHEN party.affiliation <> 'UNSTATED' THEN party END) AS rootParties,
    count(DISTINCT CASE WHEN party.affiliation = 'UNSTATED' THEN party END) AS unstatedParties
}
RETURN {
  documents: documents, editions: editions, reports: reports, publishers: publishers,
  roots: size(counted), knownRoots: size([root IN counted WHERE root.known]), unknownRoots: size([root IN counted WHERE NOT root.known]),
  utterances: size([root IN counted WHERE root.kind = 'UTTERANCE']),
  rootActors: rootActors, rootParties: rootParties, unstatedParties: unstatedParties
} AS counts

// Who says on a claim, in an own voice, what they have from others? A statement is an echo if in the same utterance its
// maker reports another who says the same of the claim, or if it cites as evidence a source in which another says or
// reports that, and not certainly later. Another is whoever is not its maker. Never an echo: an admission, which is
// first-hand, and an endorsement, which is counted apart anyway.
// rule echo(claim) YIELD echoes
CALL (claim) {
  MATCH (claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(basis:Statement)
  WHERE visible(position, basis) AND NOT position.stance IN ['ENDORSES', 'ADMITS_IN_PART']
  WITH position, basis ORDER BY basis.id LIMIT 500
  MATCH (basis) ((told:Statement)<-[tells:REPORTS]-(teller:Statement) WHERE visible(told, tells, teller)){0,12} (telling:Statement)-[within:IN]->(occasion:Utterance)
  WHERE visible(telling, within, occasion)
  OPTIONAL MATCH (occasion)-[issued:ISSUED_AS]->(source:Source)
  WHERE visible(issued, source)
  RETURN collect(DISTINCT {
      basis: basis, telling: telling, occasion: occasion.id, source: source.id,
      kind: CASE WHEN type(position) IN ['ASSERTS', 'DENIES'] THEN type(position) ELSE position.stance END,
      makers: [(basis)<-[made:MADE]-(maker:Actor) WHERE visible(made, maker) AND made.as = 'ATTRIBUTED' | maker.id]
    }) AS tellings
}
MATCH (claim)<-[own:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(statement:Statement)-[in:IN]->(place:Utterance)
WHERE visible(own, statement, in, place) AND NOT own.stance IN ['ENDORSES', 'ADMITS', 'ADMITS_IN_PART']
WITH tellings, own, statement, place ORDER BY statement.id LIMIT 500
OPTIONAL MATCH (statement)-[cites:CITES]->(cited:Source)
WHERE visible(cites, cited) AND cites.intent = 'EVIDENCE'
WITH tellings, own, statement, place, collect(cited.id) AS cited,
  CASE WHEN type(own) IN ['ASSERTS', 'DENIES'] THEN type(own) ELSE own.stance END AS kind,
  [(statement)<-[by:MADE]-(speaker:Actor) WHERE visible(by, speaker) AND by.as = 'ATTRIBUTED' | speaker.id] AS speakers
UNWIND [each IN tellings WHERE each.kind = kind AND each.basis <> statement AND NOT any(maker IN each.makers WHERE maker IN speakers) AND (
    (each.occasion = place.id AND each.telling <> each.basis)
    OR (each.occasion <> place.id AND each.source IN cited AND NOT coalesce(statement.saidLatest < each.telling.saidEarliest, false))
  ) | each.basis] AS basis
WITH own, statement, basis ORDER BY basis.id
WITH own, statement, collect(DISTINCT basis) AS bases ORDER BY statement.id
RETURN collect({statement: statement, stance: own.stance, bases: bases}) AS echoes

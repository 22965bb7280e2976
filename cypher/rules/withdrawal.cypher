// If a source is withdrawn, what falls with it? A telling falls if it came through the source: if it stands there, or if
// any statement on its way was issued there. A statement or report falls if all tellings of it fall; it is weakened if
// some do. A statement that nobody else tells falls with its own source.
// rule withdrawal(withdrawn) YIELD fallen, weakened, claims, truncated
CALL (withdrawn) {
  CALL (withdrawn) {
    MATCH (withdrawn)<-[issued:ISSUED_AS]-(occasion:Utterance)<-[within:IN]-(touched:Statement)
    WHERE visible(issued, occasion, within, touched)
    RETURN touched
    UNION
    MATCH (withdrawn)<-[of:EDITION_OF]-(edition:Edition)<-[found:FOUND_IN]-(touched:Statement)
    WHERE visible(of, edition, found, touched)
    RETURN touched
  }
  WITH touched ORDER BY touched.id
  RETURN collect(touched) AS everything
}
CALL (everything) {
  UNWIND everything[0..1000] AS touched
  MATCH (touched) ((narrator:Statement)-[gives:REPORTS]->(given:Statement) WHERE visible(narrator, gives, given)){0,12} (said:Statement)
  WHERE visible(said) AND NOT said:Report
  WITH DISTINCT said ORDER BY said.id
  RETURN collect(said) AS sayings
}
CALL (withdrawn, sayings) {
  UNWIND sayings AS said
  CALL rule.tellings(said) YIELD tellings
  WITH [telling IN tellings WHERE withdrawn.id IN telling.through] AS lost, [telling IN tellings WHERE NOT withdrawn.id IN telling.through] AS kept
  WITH reduce(all = [], telling IN lost | all + telling.line) AS losing, reduce(all = [], telling IN kept | all + telling.line) AS standing
  UNWIND losing AS one
  WITH DISTINCT one, one IN standing AS stands ORDER BY one.id
  RETURN collect(CASE WHEN NOT stands THEN one END) AS fallen, collect(CASE WHEN stands THEN one END) AS weakened
}
CALL (withdrawn, sayings) {
  UNWIND sayings AS said
  MATCH (said)-[asserts:ASSERTS]->(claim:Claim)
  WHERE visible(asserts, claim) AND asserts.stance <> 'ENDORSES'
  WITH DISTINCT withdrawn, claim, ['ASSERTS', 'ADMITS', 'ADMITS_IN_PART'] AS stances ORDER BY claim.id LIMIT 500
  CALL rule.independence(claim, stances) YIELD roots, echoes
  WITH claim, roots, echoes,
    [root IN roots | root {.*, tellings: [telling IN root.tellings WHERE NOT withdrawn.id IN telling.through]}] AS rootsLeft,
    [echo IN echoes | echo {.*, tellings: [telling IN echo.tellings WHERE NOT withdrawn.id IN telling.through]}] AS echoesLeft
  WITH claim, roots, echoes,
    [root IN rootsLeft WHERE size(root.tellings) > 0 | root {.*, unaccepted: root.kind <> 'UTTERANCE' OR any(telling IN root.tellings WHERE telling.top IS NULL)}] AS rootsLeft,
    [echo IN echoesLeft WHERE size(echo.tellings) > 0] AS echoesLeft
  WITH claim, roots, echoes, rootsLeft, echoesLeft,
    size([root IN roots WHERE root.accepted]) AS had, size([root IN rootsLeft WHERE root.accepted]) AS keeps
  RETURN collect({
    claim: claim, roots: roots, echoes: echoes, rootsLeft: rootsLeft, echoesLeft: echoesLeft, lost: had - keeps,
    left: CASE WHEN keeps > 0 THEN 'ROOTS' WHEN size(echoesLeft) > 0 THEN 'ONLY_ECHOES' ELSE 'NOTHING' END
  }) AS claims
}
RETURN fallen, weakened, claims, size(everything) > 1000 OR size(claims) = 500 AS truncated

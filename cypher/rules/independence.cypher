// From which roots does a claim have these stances? One root an utterance, whatever repeats it. Echoes and endorsements
// are told apart and never counted. If inferred identities are not accepted, a report that only a coder takes to tell a
// root is a root of its own, unknown; and echoes that rest on nothing but each other have one root, unknown.
// rule independence(claim, stances) YIELD roots, echoes, endorsements, truncated
CALL rule.echo(claim) YIELD echoes
WITH claim, stances, echoes, [each IN echoes | each.statement.id] AS echoing
WITH claim, stances, echoes, echoing, reduce(grounded = [], round IN range(1, 24) | [each IN echoes
    WHERE any(basis IN each.bases WHERE NOT basis.id IN echoing OR basis.id IN grounded) | each.statement.id]) AS grounded
CALL (claim, stances) {
  MATCH (claim)<-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(statement:Statement)-[within:IN]->(utterance:Utterance)
  WHERE visible(position, statement, within, utterance) AND position.stance IN stances AND position.stance <> 'ENDORSES'
  WITH statement, utterance ORDER BY statement.id LIMIT 500
  CALL rule.tellings(statement) YIELD tellings
  WITH utterance, collect(statement) AS statements, collect(tellings) AS nested ORDER BY utterance.id
  RETURN collect({utterance: utterance, statements: statements, tellings: reduce(all = [], each IN nested | all + each)}) AS occasions
}
CALL (claim) {
  MATCH (claim)<-[supports:ASSERTS]-(statement:Statement)
  WHERE visible(supports, statement) AND supports.stance = 'ENDORSES'
  WITH statement ORDER BY statement.id LIMIT 500
  RETURN collect(statement) AS endorsements
}
CALL (occasions, echoing, grounded) {
  CALL (occasions, echoing, grounded) {
    // An utterance that is no echo.
    UNWIND occasions AS each
    WITH each, echoing, [statement IN each.statements WHERE NOT statement.id IN echoing] AS statements
    WHERE size(statements) > 0
    WITH each.utterance AS utterance, statements, [telling IN each.tellings WHERE NOT telling.line[0].id IN echoing] AS tellings
    RETURN {kind: 'UTTERANCE', utterance: utterance, statements: statements, tellings: tellings,
      accepted: true, unaccepted: any(telling IN tellings WHERE telling.top IS NULL)} AS root
    UNION ALL
    // A report that only a coder takes to tell one of them.
    UNWIND occasions AS each
    UNWIND [telling IN each.tellings WHERE telling.top IS NOT NULL AND NOT telling.line[0].id IN echoing] AS telling
    WITH telling.top AS top, collect(telling) AS tellings
    MATCH (top)-[within:IN]->(utterance:Utterance)
    WHERE visible(within, utterance)
    RETURN {kind: 'INFERRED_REPORT', utterance: utterance, statements: [top], tellings: tellings,
      accepted: false, unaccepted: true} AS root
    UNION ALL
    // Echoes of nothing but each other.
    UNWIND occasions AS each
    WITH each, [statement IN each.statements WHERE statement.id IN echoing AND NOT statement.id IN grounded] AS some
    WITH reduce(all = [], list IN collect(some) | all + list) AS statements,
      reduce(all = [], list IN collect([telling IN each.tellings WHERE telling.line[0] IN some]) | all + list) AS tellings
    WHERE size(statements) > 0
    RETURN {kind: 'CIRCLE', utterance: null, statements: statements, tellings: tellings, accepted: true, unaccepted: true} AS root
  }
  CALL (root) {
    WITH root, root.utterance AS utterance
    RETURN root.kind = 'UTTERANCE' AND EXISTS { (utterance)-[issued:ISSUED_AS]->(source:Source) WHERE visible(issued, source) AND source.stub IS NULL } AS known
  }
  CALL (root) {
    UNWIND root.statements AS statement
    OPTIONAL MATCH (statement)-[names:ATTRIBUTES_TO]->(named:Actor)
    WHERE visible(names, named) AND root.kind = 'INFERRED_REPORT'
    WITH root, statement, collect(named) AS named
    CALL (root, statement, named) {
      UNWIND CASE WHEN root.kind = 'INFERRED_REPORT' THEN [telling IN root.tellings | telling.line[0]] ELSE [statement] END AS said
      MATCH (said)<-[made:MADE]-(maker:Actor)
      WHERE visible(made, maker) AND made.as = 'ATTRIBUTED' AND size(named) = 0
      RETURN maker AS actor, said.saidEarliest AS earliest, said.saidLatest AS latest
      UNION
      UNWIND named AS actor
      RETURN actor, statement.saidEarliest AS earliest, statement.saidLatest AS latest
    }
    WITH DISTINCT actor, earliest, latest
    CALL rule.party(actor, earliest, latest) YIELD party
    WITH actor, party ORDER BY actor.id, party.id
    RETURN collect(DISTINCT actor) AS actors, collect(DISTINCT party) AS parties
  }
  WITH root, known, actors, parties ORDER BY root.kind DESC, root.statements[0].id
  RETURN collect({
    kind: root.kind, utterance: root.utterance, statements: root.statements, tellings: root.tellings,
    accepted: root.accepted, unaccepted: root.unaccepted, known: known, actors: actors, parties: parties
  }) AS roots
}
RETURN roots, endorsements,
  [each IN echoes WHERE each.stance IN stances | {
    statement: each.statement, stance: each.stance, bases: each.bases,
    tellings: reduce(all = [], occasion IN occasions | all + [telling IN occasion.tellings WHERE telling.line[0] = each.statement])
  }] AS echoes,
  COUNT { (claim)<-[any:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(anyone:Statement) WHERE visible(any, anyone) } > 500 AS truncated

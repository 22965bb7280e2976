// What answers these questions? What replies to or contests the statement that put it; else a position on the claim; else
// a claim that counters or contradicts it; else what those who were asked say in response to it, or to who asked. Each with
// those asked for whom it speaks, the order of the two dates, and the days between them, least and most.
// rule replies(questions, asked) YIELD replies
UNWIND questions AS question
CALL (question) {
  WITH question.said AS said
  MATCH (said)<-[answers:REPLIES_TO|CONTESTS]-(reply:Statement)
  WHERE visible(answers, reply)
  RETURN reply, type(answers) AS link, CASE type(answers) WHEN 'REPLIES_TO' THEN 1 ELSE 2 END AS rank
  UNION
  WITH question.claim AS claim
  MATCH (claim)<-[takes:ASSERTS|DENIES|ADDRESSES]-(reply:Statement)
  WHERE visible(takes, reply) AND NOT takes.stance IN ['ASSERTS', 'ENDORSES', 'NO_REPLY']
  RETURN reply, 'POSITION' AS link, 3 AS rank
  UNION
  WITH question.claim AS claim
  MATCH (claim)-[edge:COUNTERS|CONTRADICTS|RESPONDS_TO]-(other:Claim)<-[holds:ASSERTS]-(reply:Statement)
  WHERE visible(edge, other, holds, reply) AND (type(edge) = 'CONTRADICTS' OR endNode(edge) = claim)
  RETURN reply, type(edge) AS link, CASE type(edge) WHEN 'COUNTERS' THEN 4 WHEN 'CONTRADICTS' THEN 5 ELSE 6 END AS rank
  UNION
  UNWIND question.senders AS sender
  MATCH (sender)<-[sent:ADDRESSED_TO]-(reply:Statement)
  WHERE visible(sent, reply)
  RETURN reply, 'ADDRESSED' AS link, 7 AS rank
}
WITH asked, question, reply, link, rank
WHERE NOT reply IN coalesce(question.told, [])
  AND NOT EXISTS {
    (reply)-[within:IN]->(occasion:Utterance)<-[also:IN]-(same:Statement)
    WHERE visible(within, occasion, also, same) AND same IN question.puts
  }
  AND NOT EXISTS { (asking:Statement)-[answered:REPLIES_TO]->(reply) WHERE visible(asking, answered) AND asking IN question.puts }
WITH asked, question, reply, link, rank, reply.saidEarliest AS earliest, reply.saidLatest AS latest
CALL (reply, asked, earliest, latest) {
  MATCH (reply)<-[made:MADE]-(speaker:Actor)
  WHERE visible(made, speaker) AND made.as = 'ATTRIBUTED'
  CALL rule.principals(speaker, earliest, latest) YIELD principals
  WITH asked, earliest, latest, principals AS sides
  UNWIND asked AS each
  WITH each.actor AS actor, sides, earliest, latest
  CALL rule.principals(actor, earliest, latest) YIELD principals
  WITH actor, sides, principals
  WHERE any(each IN sides WHERE each IN principals)
  RETURN collect(DISTINCT actor) AS answering
}
WITH question, reply, link, rank, answering, question.date AS put,
  {earliest: reply.saidEarliest, latest: reply.saidLatest, begunBy: reply.saidBegunBy, lastsTo: reply.saidLastsTo} AS date
CALL rule.dateOrder(date, put) YIELD order
WITH question, reply, link, rank, answering, put, order
WHERE rank < 6 OR (rank = 6 AND size(answering) > 0) OR (order <> 'BEFORE' AND any(each IN answering WHERE each IN question.addressees))
WITH reply, collect({
  to: question.said, link: link, rank: rank, answering: answering, order: order,
  leastDays: duration.inDays(date(put.latest), date(reply.saidEarliest)).days,
  mostDays: duration.inDays(date(put.earliest), date(reply.saidLatest)).days
}) AS ways, min(rank) AS closest
UNWIND [each IN ways WHERE each.rank = closest] AS way
WITH reply, way
OPTIONAL MATCH (reply)-[position:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(claim:Claim)
WHERE visible(position, claim)
OPTIONAL MATCH (reply)-[contests:CONTESTS]->(contested:Statement)
WHERE visible(contests, contested)
RETURN collect(DISTINCT way {
  .*, stance: position.stance, scope: position.scope, scopeNote: position.scopeNote, doubtful: position.doubtful,
  reading: position.reading, ground: contests.ground, statement: reply, claim: claim, id: reply.id, toId: way.to.id,
  said: reply.said, saidEarliest: reply.saidEarliest, saidLatest: reply.saidLatest
}) AS replies

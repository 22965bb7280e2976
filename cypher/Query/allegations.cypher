// Which claims accuse, whom, made by whom and when, and how were they answered? By the day they may first have been made.
MATCH (node:Claim)
WHERE node.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION'] AND visible(node)
  AND EXISTS { (node)-[onTopic:ABOUT]->(topic:Topic {id: $topic}) WHERE visible(onTopic, topic) }
CALL rule.accusations(node) YIELD accusations
WITH node, accusations, reduce(day = null, each IN accusations | CASE WHEN day <= each.earliest THEN day ELSE coalesce(each.earliest, day) END) AS firstDay
WITH node, firstDay, [each IN accusations WHERE any(who IN each.accused WHERE who.id = $against)] AS accusations
WITH node, firstDay, [each IN accusations WHERE any(who IN each.accusers WHERE who.id = $by)] AS accusations
WITH node, firstDay, [each IN accusations WHERE ($during.earliest IS NULL OR each.earliest >= $during.earliest) AND ($during.latest IS NULL OR each.latest <= $during.latest)] AS accusations
WITH node, firstDay, [each IN accusations WHERE each.allegation IS NOT NULL AND NOT coalesce(each.latest < $maybeDuring.earliest, false) AND NOT coalesce(each.earliest > $maybeDuring.latest, false)] AS accusations
WITH node, firstDay WHERE size(accusations) > 0
CALL rule.disputeFindings(node) YIELD findings // for $dispute
CALL rule.mixedAnswers(node) YIELD mixed // for $dispute
WITH node, firstDay WHERE any(each IN findings WHERE each.finding IN $dispute) OR (size(mixed) > 0 AND 'MIXED' IN $dispute) OR (size(findings) = 0 AND 'NO_DISPUTE_RECORDED' IN $dispute)
WITH node, {firstDay: firstDay} AS edge
RETURN node, edge ORDER BY edge.firstDay, node.id

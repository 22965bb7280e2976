// Of what does the second accuse the first, both with all who act for them on the day?
WITH parent, parent.b AS one, parent.a AS other
MATCH (other) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (accused:Actor)<-[charges:AGAINST]-(node:Claim)
WHERE visible(accused, charges, node) AND node.kind IN ['ALLEGATION', 'COUNTER_ALLEGATION']
  AND (parent.topic IS NULL OR EXISTS { (node)-[about:ABOUT]->(topic:Topic) WHERE visible(about, topic) AND topic.id = parent.topic })
WITH DISTINCT node, one, other
CALL rule.accusations(node) YIELD accusations
WITH node, accusations, one, other
WHERE any(each IN accusations WHERE one IN each.accusers AND other IN each.accused)
WITH node, {first: reduce(day = null, each IN accusations | CASE WHEN day <= each.earliest THEN day ELSE coalesce(each.earliest, day) END)} AS edge
RETURN node, edge ORDER BY edge.first, node.id

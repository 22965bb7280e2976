// Which claims accuse this actor, or those who act for it on the day of the allegation?
MATCH (party:Actor {id: $against}) ((principal:Actor)<-[acts:ACTS_FOR]-(agent:Actor) WHERE visible(principal, acts, agent)){0,6} (accused:Actor)<-[charges:AGAINST]-(node:Claim)
WHERE visible(party, accused, charges, node)
WITH DISTINCT node
CALL rule.accusations(node) YIELD accusations
WITH node WHERE any(each IN accusations WHERE any(who IN each.accused WHERE who.id = $against))
RETURN node

// Which claims accuse one of these actors?
MATCH (accused:Actor)<-[against:AGAINST]-(node:Claim)
WHERE accused.id IN $against AND visible(accused, against, node)
RETURN node

// Which statements take a position on a claim that accuses one of these actors?
MATCH (accused:Actor)<-[accuses:AGAINST]-(charging:Claim)<-[charge:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(node:Statement)
WHERE accused.id IN $against AND visible(accused, accuses, charging, charge, node)
RETURN node

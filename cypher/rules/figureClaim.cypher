// For which claim is a figure given? The claim that gives it, or the one on which the statement is that a report tells of.
// rule figureClaim(figure) YIELD giver, claim
OPTIONAL MATCH (figure)<-[gives:HAS_FIGURE]-(giver:Claim|Report) ((teller:Statement)-[tells:REPORTS|ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]->(told:Statement|Claim) WHERE visible(teller, tells, told)){0,12} (claim:Claim)
WHERE visible(gives, giver, claim)
RETURN giver, claim LIMIT 1

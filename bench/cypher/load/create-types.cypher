// The types of edges, in one order whatever comes first: the store looks through them in the order in which it met them,
// and would count other hits for the same edges.
UNWIND $types AS type
CALL db.createRelationshipType(type)
RETURN count(*) AS created

// Which statements did one of these actors make?
MATCH (maker:Actor)-[made:MADE]->(node:Statement)
WHERE maker.id IN $by AND visible(maker, made, node) AND made.as <> 'ALTERNATIVE'
RETURN node

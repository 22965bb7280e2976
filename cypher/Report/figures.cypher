// Which figures does this report give?
MATCH (parent)-[edge:HAS_FIGURE]->(node:Figure)
WHERE visible(edge, node)
  AND EXISTS { (node)-[measures:MEASURES]->(measure:Measure {id: $measure}) WHERE visible(measures, measure) }
RETURN node ORDER BY node.id

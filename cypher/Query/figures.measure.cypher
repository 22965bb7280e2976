// Which figures give this measure?
MATCH (measure:Measure {id: $measure})<-[measures:MEASURES]-(node:Figure)
WHERE visible(measure, measures, node)
RETURN node

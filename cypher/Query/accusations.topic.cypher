// Which claims are about this topic?
MATCH (topic:Topic {id: $topic})<-[about:ABOUT]-(node:Claim)
WHERE visible(topic, about, node)
RETURN node

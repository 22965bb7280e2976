// Which utterance was recorded?
MATCH (node:Utterance {id: $about})
WHERE visible(node)
RETURN node

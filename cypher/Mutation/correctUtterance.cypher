// What does the utterance say that was corrected?
MATCH (node:Utterance {id: $about})
WHERE visible(node)
RETURN node

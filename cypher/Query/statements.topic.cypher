// Which statements take a position on a claim of this topic?
MATCH (topic:Topic {id: $topic})<-[onTopic:ABOUT]-(topical:Claim)<-[takes:ASSERTS|DENIES|ADDRESSES|ASSESSES|CALLS_FOR]-(node:Statement)
WHERE visible(topic, onTopic, topical, takes, node)
RETURN node

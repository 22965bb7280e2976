// Which sources did this actor publish?
MATCH (publisher:Actor {id: $publishedBy})<-[published:PUBLISHED_BY]-(node:Source)
WHERE visible(publisher, published, node)
RETURN node

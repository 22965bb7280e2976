// Who publishes them?
WITH parent.publisher AS node
RETURN node

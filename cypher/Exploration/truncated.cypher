// Are there more neighbours than are counted?
WITH parent.start AS start
RETURN COUNT { (start)-[link]-(neighbour:Record) WHERE visible(link, neighbour) } > 10000 AS value

// In which edition do these words stand?
WITH parent.edition AS node
RETURN node

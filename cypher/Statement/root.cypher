// Where does the chain of reports end?
CALL rule.root(parent) YIELD root
WITH root AS node
RETURN node

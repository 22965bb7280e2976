// What is the text of this edition?
MATCH (edition:Edition {id: $id})
RETURN edition.text AS text

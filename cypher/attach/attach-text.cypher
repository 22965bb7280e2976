// The text of an edition has come.
MATCH (edition:Edition {id: $id})
SET edition.text = $text,
    edition.textLength = $textLength,
    edition.attachedAt = $now

// Which recordings keep the hash of what was said about these records?
MATCH (recording:Recording)
WHERE recording.asked IS NOT NULL AND (recording.about IN $ids OR any(id IN recording.ids WHERE id IN $ids))
RETURN recording.id AS id, recording.asked AS asked

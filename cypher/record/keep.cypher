// Who recorded what and why: one node a write, which the key of the request names and its record time finds.
CREATE (recording:Recording)
SET recording = $recording

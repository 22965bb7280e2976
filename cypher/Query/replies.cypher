// Who was asked, who answered and how, and who stayed silent?
MATCH (target:Record {id: $to})
WHERE visible(target) AND (target:Claim OR target:Statement OR target:Utterance OR target:Source)
CALL rule.questions(target) YIELD questions, asked, truncated
CALL rule.replies(questions, asked) YIELD replies
WITH {
  to: target, replies: replies, truncated: truncated, all: $includeSilence, claims: [each IN questions WHERE each.claim IS NOT NULL | each.claim],
  asked: [each IN asked | each {.*, id: each.actor.id, outcome: CASE
    WHEN any(reply IN replies WHERE each.actor IN reply.answering AND NOT coalesce(reply.stance = 'CONTENT_LOST', false) AND reply.order <> 'BEFORE') THEN 'ANSWERED'
    WHEN any(reply IN replies WHERE each.actor IN reply.answering AND NOT coalesce(reply.stance = 'CONTENT_LOST', false)) THEN 'ANSWERED_ONLY_EARLIER'
    WHEN any(reply IN replies WHERE each.actor IN reply.answering) THEN 'ANSWER_LOST'
    ELSE 'SILENT'
  END}]
} AS node
RETURN node

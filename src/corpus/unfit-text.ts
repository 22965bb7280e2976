/** Why a text cannot be recorded: the database does not keep it as it came, or nobody can read it. */
export function unfitText(text: string): [message: string, remedy: string] | undefined {
  if (text.includes('\0')) return ['The text holds a NUL character.', 'Remove it.'];
  if (/\p{Surrogate}/u.test(text))
    return ['The text holds half of a character (an unpaired surrogate).', 'Write the whole character.'];
  return undefined;
}

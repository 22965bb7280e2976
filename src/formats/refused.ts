/** A document that cannot be read, for a reason that a person can act on. It crosses from thread to thread as two texts. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/** A trouble that was foreseen: one Vietnamese sentence that says what to do, and exit code 1. */
export class Trouble extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Trouble'
  }
}

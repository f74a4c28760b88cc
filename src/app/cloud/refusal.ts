/**
 * A call that is turned away. `reason` goes to the log; the caller learns the status alone. It is made of fixed
 * words, and holds nothing of the token or the body.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string) {
    super(reason);
    this.name = "Refusal";
    this.status = status;
    this.reason = reason;
  }
}

/** An answer that a service gives in place of doing what it was asked; `body` may be packed. */
export type Refusal = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

const google = {
  429: { status: "RESOURCE_EXHAUSTED", message: "Quota exceeded for quota metric 'Read requests'." },
  500: { status: "INTERNAL", message: "Internal error encountered." },
  503: { status: "UNAVAILABLE", message: "The service is currently unavailable." },
} as const;

/** The statuses with which a service may refuse for a while. */
export type RefusalStatus = keyof typeof google;

/**
 * A refusal as Google words it (google.rpc.Status), with GOV.UK Notify's words beside them, so that either
 * client understands it. `retryAfter`: in seconds, where the service says when to come back (RFC 9110 10.2.3).
 */
export function refusal(code: RefusalStatus, retryAfter?: number): Refusal {
  const { status, message } = google[code];
  const body = { error: { code, message, status }, status_code: code, errors: [{ error: status, message }] };
  return {
    status: code,
    headers: {
      "content-type": "application/json; charset=UTF-8",
      ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
    },
    body: JSON.stringify(body),
  };
}

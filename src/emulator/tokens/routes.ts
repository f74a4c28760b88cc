import type { Answer, Call } from "../http/call.ts";
import type { Envelope } from "../http/error-body.ts";
import type { Route } from "../http/route.ts";
import { TOKEN_CONTROL_ROUTES } from "./control-routes.ts";
import { generateAccessToken, generateIdToken, signBlob, signJwtRoute } from "./iam-credentials.ts";
import { accountEmail, accountIdentity, accountToken, instance, projectId } from "./metadata-server.ts";
import {
  accountCertificates,
  jwkCertificates,
  openidConfiguration,
  pemCertificates,
} from "./published-keys.ts";
import { grantToken } from "./token-route.ts";

type Handle = (call: Call) => Answer;

// even reading may make a key, so all of these write; nobody needs a token to ask for one
function open(
  method: Route["method"],
  template: string,
  name: string,
  handle: Handle,
  envelope: Envelope,
): Route {
  return { method, template, name, envelope, writes: true, open: true, handle };
}

function iam(verb: string, handle: Handle): Route {
  return {
    method: "POST",
    template: `/v1/projects/-/serviceAccounts/{email}:${verb}`,
    name: `iamcredentials.projects.serviceAccounts.${verb}`,
    envelope: "modern",
    writes: true,
    handle,
  };
}

const METADATA = "/computeMetadata/v1";
const ACCOUNT = `${METADATA}/instance/service-accounts/{account}`;

/** What is answered of OAuth 2, OpenID Connect, the metadata server and IAM Service Account Credentials. */
export const TOKEN_ROUTES: readonly Route[] = [
  open("POST", "/token", "oauth2.token", grantToken, "oauth"),
  open("GET", "/oauth2/v1/certs", "oauth2.certs (PEM)", pemCertificates, "modern"),
  open("GET", "/oauth2/v3/certs", "oauth2.certs (JWK)", jwkCertificates, "modern"),
  open(
    "GET",
    "/robot/v1/metadata/x509/{email}",
    "oauth2.certs (service account)",
    accountCertificates,
    "modern",
  ),
  open("GET", "/.well-known/openid-configuration", "openid.configuration", openidConfiguration, "modern"),
  open("GET", `${METADATA}/instance`, "metadata.instance", instance, "modern"),
  open("GET", `${METADATA}/project/project-id`, "metadata.project-id", projectId, "modern"),
  open("GET", `${ACCOUNT}/email`, "metadata.email", accountEmail, "modern"),
  open("GET", `${ACCOUNT}/token`, "metadata.token", accountToken, "modern"),
  open("GET", `${ACCOUNT}/identity`, "metadata.identity", accountIdentity, "modern"),
  iam("generateIdToken", generateIdToken),
  iam("generateAccessToken", generateAccessToken),
  iam("signJwt", signJwtRoute),
  iam("signBlob", signBlob),
  ...TOKEN_CONTROL_ROUTES,
];

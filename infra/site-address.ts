import compute from "@pulumi/gcp/compute/index.js";
import { type Output, output, type Resource } from "@pulumi/pulumi";
import type { Buckets } from "./buckets.ts";
import type { StackConfig } from "./stack-config.ts";

/**
 * Puts the site at a domain of the council's: a load balancer with a certificate that Google renews, and a cache
 * that keeps to what each file says. The answer is the address for the domain's A record, or "" without a domain.
 */
export function createSiteAddress(
  { project, domain }: StackConfig,
  { site }: Buckets,
  dependsOn: readonly Resource[],
): Output<string> {
  if (domain === undefined) return output("");
  const options = { dependsOn: [...dependsOn] };
  const address = new compute.GlobalAddress("site", { project }, options);
  const backend = new compute.BackendBucket(
    "site",
    { project, bucketName: site.name, enableCdn: true, cdnPolicy: { cacheMode: "USE_ORIGIN_HEADERS" } },
    options,
  );
  const certificate = new compute.ManagedSslCertificate(
    "site",
    { project, managed: { domains: [domain] } },
    options,
  );
  const urlMap = new compute.URLMap("site", { project, defaultService: backend.id });
  const policy = new compute.SSLPolicy(
    "site",
    { project, minTlsVersion: "TLS_1_2", profile: "MODERN" },
    options,
  );
  const https = new compute.TargetHttpsProxy("site", {
    project,
    urlMap: urlMap.id,
    sslCertificates: [certificate.id],
    sslPolicy: policy.id,
  });
  forward("site", project, address, https.id, "443");
  const toHttps = new compute.URLMap("site-to-https", {
    project,
    defaultUrlRedirect: {
      httpsRedirect: true,
      stripQuery: false,
      redirectResponseCode: "MOVED_PERMANENTLY_DEFAULT",
    },
  });
  const http = new compute.TargetHttpProxy("site-to-https", { project, urlMap: toHttps.id });
  forward("site-to-https", project, address, http.id, "80");
  return address.address;
}

function forward(
  name: string,
  project: string,
  address: compute.GlobalAddress,
  target: Output<string>,
  portRange: string,
): void {
  new compute.GlobalForwardingRule(name, {
    project,
    target,
    portRange,
    ipAddress: address.address,
    loadBalancingScheme: "EXTERNAL_MANAGED",
  });
}

import { join } from "node:path";
import artifactregistry from "@pulumi/gcp/artifactregistry/index.js";
import cloudfunctions from "@pulumi/gcp/cloudfunctionsv2/index.js";
import storage from "@pulumi/gcp/storage/index.js";
import { asset, type Resource } from "@pulumi/pulumi";
import { type FunctionName, functionOf } from "../src/app/deployment.ts";
import type { Accounts } from "./accounts.ts";
import type { Buckets } from "./buckets.ts";
import type { MailSecret } from "./mail-secret.ts";
import { settingsOf } from "./settings-of.ts";
import type { StackConfig } from "./stack-config.ts";
import type { StackNames } from "./stack-names.ts";

const dist = join(import.meta.dirname, "../dist");
const daySeconds = 86_400;

/** What the functions are made from. */
export type FunctionParts = {
  readonly config: StackConfig;
  readonly names: StackNames;
  readonly accounts: Accounts;
  readonly buckets: Buckets;
  readonly mailSecret: MailSecret | null;
  readonly dependsOn: readonly Resource[];
};

/** Makes the functions from `dist`, each as its own account and with no more than its own settings. */
export function createFunctions(
  functionNames: readonly FunctionName[],
  parts: FunctionParts,
): ReadonlyMap<FunctionName, cloudfunctions.Function> {
  const images = createImages(parts);
  return new Map(functionNames.map((name) => [name, createFunction(name, images, parts)]));
}

/** Where the functions' images are kept: the last five, and whatever is younger than thirty days. */
function createImages({ config, accounts, dependsOn }: FunctionParts): artifactregistry.Repository {
  const { project, region: location } = config;
  const images = new artifactregistry.Repository(
    "images",
    {
      project,
      location,
      repositoryId: "functions",
      format: "DOCKER",
      cleanupPolicies: [
        { id: "keep-last", action: "KEEP", mostRecentVersions: { keepCount: 5 } },
        { id: "drop-old", action: "DELETE", condition: { olderThan: `${30 * daySeconds}s` } },
      ],
    },
    { dependsOn: [...dependsOn] },
  );
  new artifactregistry.RepositoryIamMember("builds-write-images", {
    project,
    location,
    repository: images.repositoryId,
    role: "roles/artifactregistry.writer",
    member: accounts.build.member,
  });
  return images;
}

function createFunction(
  name: FunctionName,
  images: artifactregistry.Repository,
  parts: FunctionParts,
): cloudfunctions.Function {
  const { config, names, accounts, buckets, dependsOn, mailSecret } = parts;
  const { timeoutSeconds, memory, cpu, mostInstances, mails } = functionOf(name);
  const runsAs = accounts.functions.get(name);
  if (!runsAs) throw new Error(`${name} has no account`);
  const code = new storage.BucketObject(`${name}-code`, {
    bucket: buckets.source.name,
    source: new asset.FileArchive(join(dist, name)),
  });
  const secret = mails ? mailSecret : null;
  return new cloudfunctions.Function(
    name,
    {
      project: config.project,
      location: config.region,
      name,
      buildConfig: {
        runtime: "nodejs24",
        entryPoint: name,
        serviceAccount: accounts.build.name,
        dockerRepository: images.id,
        source: { storageSource: { bucket: buckets.source.name, object: code.outputName } },
      },
      serviceConfig: {
        serviceAccountEmail: runsAs.email,
        timeoutSeconds,
        availableMemory: memory,
        availableCpu: cpu,
        maxInstanceCount: mostInstances,
        minInstanceCount: 0,
        maxInstanceRequestConcurrency: 1,
        ingressSettings: "ALLOW_ALL",
        environmentVariables: settingsOf(name, config, names),
        ...(secret && { secretEnvironmentVariables: [secretVariable(secret, config.project)] }),
      },
    },
    { dependsOn: [...dependsOn, accounts.buildRights, ...(secret?.readers ?? [])] },
  );
}

function secretVariable({ secret, variable, version }: MailSecret, projectId: string) {
  return { key: variable, projectId, secret: secret.secretId, version };
}

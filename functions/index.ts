import { http } from "@google-cloud/functions-framework";
import { handlePublish } from "./publish.ts";
import { handleRemind } from "./remind.ts";
import { handleSync } from "./sync.ts";

http("sync", handleSync);
http("remind", handleRemind);
http("publish", handlePublish);

import chromium from "@sparticuz/chromium"; import { chromium as pw } from "playwright-core";
const b=await pw.launch({executablePath: await chromium.executablePath(), args: chromium.args});
const [,, url, out, w="1280", scheme="light", full="1"]=process.argv;
const p=await b.newPage({viewport:{width:Number(w),height:900},colorScheme: scheme as "light"|"dark"});
await p.goto(url ?? ""); await p.screenshot({path:out, fullPage: full==="1"}); console.log(await p.evaluate(()=>document.documentElement.scrollWidth+" "+document.documentElement.scrollHeight)); await b.close();

// Lighthouse over the pages of a running application: node measure.mjs http://127.0.0.1:5080 [page…]
// Prints the median of five runs for each page, on Lighthouse's slow telephone. Needs Node and a Chromium; CHROME_PATH names it where it is not found.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const lighthouse = "lighthouse@12.8.2";
const runs = Number(process.env.RUNS ?? 5);
const categories = ["performance", "accessibility", "best-practices", "seo"];
const [base, ...wanted] = process.argv.slice(2);

/** The pages, found as a visitor finds them: each link leads to the next page. */
async function pages() {
  const search = "/search?q=ferry";
  const reader = await link(search, /class="hit-link" href="([^"]+)"/);
  const passage = await link(reader, /href="(\/articles\/[^"]+\/share\?quote=[^"]+)"/);
  const event = await link("/search?view=events", /class="hit-link" href="([^"]+)"/);
  return { start: "/", search, reader: reader.split(/[?#]/)[0], passage: (await open(passage)).url, event };
}

const open = (path) => fetch(new URL(path, base));

async function link(path, pattern) {
  const found = pattern.exec(await (await open(path)).text());
  if (!found) {
    throw new Error(`No link to follow on ${path}`);
  }
  return found[1].replaceAll("&amp;", "&");
}

function run(url, triesLeft = 2) {
  const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const file = join(folder, "report.json");
  const answer = spawnSync("npx", ["--yes", lighthouse, url, "--quiet", "--output=json", `--output-path=${file}`, "--chrome-flags=--headless=new --no-sandbox --disable-gpu", `--only-categories=${categories}`], { encoding: "utf8" });
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    if (!report.runtimeError) {
      return report;
    }
  } catch {
    // no report was written
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (triesLeft > 0) {
    return run(url, triesLeft - 1); // a browser newer than Lighthouse loses a recording now and then
  }
  throw new Error(answer.stderr);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, path] of Object.entries(await pages()).filter(([name]) => wanted.length === 0 || wanted.includes(name))) {
  const reports = Array.from({ length: runs }, () => run(new URL(path, base).href));
  const scores = categories.map((c) => `${c} ${Math.round(100 * median(reports.map((r) => r.categories[c].score)))}`);
  const timing = (audit) => Math.round(median(reports.map((r) => r.audits[audit].numericValue)));
  console.log(`${name}: ${scores.join(", ")}; first paint ${timing("first-contentful-paint")} ms, largest ${timing("largest-contentful-paint")} ms, blocked ${timing("total-blocking-time")} ms, shift ${median(reports.map((r) => r.audits["cumulative-layout-shift"].numericValue)).toFixed(3)}`);
  const last = reports.at(-1);
  const failing = Object.values(last.audits).filter((a) => a.score !== null && a.score < 0.9 && a.scoreDisplayMode !== "informative").map((a) => a.id);
  console.log(failing.length > 0 ? `  below: ${failing.join(", ")}` : "  nothing below");
}

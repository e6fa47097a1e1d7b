// Judges the policy of every page with csp_evaluator, and holds them to what SECURITY.md promises.
// Called with the folder of the packages and that of the site.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

const [packages, site] = process.argv.slice(2);
const { CspEvaluator } = createRequire(join(packages, "package.json"))("csp_evaluator/dist/evaluator.js");
const { CspParser } = createRequire(join(packages, "package.json"))("csp_evaluator/dist/parser.js");
const { Severity } = createRequire(join(packages, "package.json"))("csp_evaluator/dist/finding.js");

const pages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const wrong = [];
const bad = (page, what) => wrong.push(relative(site, page) + ": " + what);

for (const page of pages) {
  const html = readFileSync(page, "utf8");
  const policies = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
  if (policies.length !== 1) {
    bad(page, policies.length + " policies");
    continue;
  }
  // Before it nothing may be loaded or run.
  const before = html.slice(0, policies[0].index);
  if (/<(script|link|style|img)/.test(before)) bad(page, "something stands before the policy");
  const { csp } = new CspParser(policies[0][1]);
  for (const finding of new CspEvaluator(csp).evaluate()) {
    if (finding.severity <= Severity.HIGH_MAYBE) bad(page, finding.directive + " " + finding.value + ": " + finding.description);
  }
  if (!csp.directives["require-trusted-types-for"]?.includes("'script'")) bad(page, "no Trusted Types");
  if (String(csp.directives["default-src"]) !== "'none'") bad(page, "default-src is not 'none'");
  for (const [directive, values] of Object.entries(csp.directives)) {
    for (const value of values ?? []) {
      if (["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"].includes(value)) bad(page, directive + " " + value);
      if (/^https?:/.test(value)) bad(page, directive + " names another origin: " + value);
    }
  }
  for (const directive of ["base-uri", "form-action"]) {
    if (!csp.directives[directive]) bad(page, "no " + directive);
  }
}
if (pages.length < 40) bad(site, "only " + pages.length + " pages");
if (wrong.length) {
  console.error(wrong.join("\n"));
  process.exit(1);
}
console.log(pages.length + " pages");

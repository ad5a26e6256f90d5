// Turns the protocol's JSON Schema (a path, or standard input) into TypeScript; --check only compares.
//   python -m app.protocol | node scripts/types.mjs            writes src/lib/protocol.gen.ts
//   python -m app.protocol | node scripts/types.mjs --check    exits 1 when the file differs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { compile } from "json-schema-to-typescript";

const { values, positionals } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    out: { type: "string", default: fileURLToPath(new URL("../src/lib/protocol.gen.ts", import.meta.url)) },
  },
  allowPositionals: true,
});

const schema = JSON.parse(readFileSync(positionals[0] ?? 0, "utf8"));
const generated = await compile(schema, schema.title ?? "Protocol", {
  additionalProperties: false,
  unreachableDefinitions: true,
  strictIndexSignatures: true,
  bannerComment: "// Generated from app/protocol.py by `npm run types`: change it there, never here.",
  format: true,
  style: { printWidth: 110 },
});
// The compiler names where each definition came from and adds an empty interface for the root: noise in a diff.
const types = generated
  .replace(/ \* (This interface was referenced by .*|via the `definition` .*)\n/g, "")
  .replace(/\/\*\*\n( \*\n)* \*\/\n/g, "")
  .replace(/\nexport interface \w+ \{\n {2}\[k: string\]: unknown \| undefined;\n\}/, "")
  .replace(/\n{3,}/g, "\n\n");

if (!values.check) {
  writeFileSync(values.out, types);
} else if (types !== current(values.out)) {
  console.error(
    `${values.out} differs from app/protocol.py.\n` +
      "Run: .venv/bin/python -m app.protocol | (cd frontend && npm run --silent types)",
  );
  process.exitCode = 1;
}

/** @param {string} path @returns {string} */
function current(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

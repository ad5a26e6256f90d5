// Writes a .gz and a .br beside every built text file, so that the server never compresses while a show runs.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(js|css|svg|json|ftl|html|txt|webmanifest)$/;
// Below this the headers of a second representation cost more than it saves.
const SMALLEST = 512;

/** @param {string} folder @returns {Promise<void>} */
async function compressFolder(folder) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.filter((name) => TEXT.test(name)).map((name) => compressFile(join(folder, name))));
}

/** @param {string} path @returns {Promise<void>} */
async function compressFile(path) {
  const content = await readFile(path);
  if (content.length < SMALLEST) return;
  const [gz, br] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
}

/** A Vite plugin that compresses the whole output folder once it is written. @returns {import("vite").Plugin} */
export function precompress() {
  return {
    name: "leitai-precompress",
    apply: "build",
    async writeBundle({ dir }) {
      if (dir) await compressFolder(dir);
    },
  };
}

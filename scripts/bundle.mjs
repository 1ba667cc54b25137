// Puts the modules of the compiled command into a few files: the several hundred of dist/ cost 0.3 s at each start, and
// those of compromise as much again. The library keeps its modules; both read the same lexicons, models and schemas.
import path from 'node:path'
import { rolldown } from 'rolldown'

/** Packages of many small modules, bundled with ours. What is native, or seldom needed, is loaded as it is. */
const BUNDLED = /^(?:compromise|franc|temporal-polyfill)(?:\/|$)/

const RELATIVE_URL = /new URL\((['`])(\.\.?\/[^'`]*)\1, import\.meta\.url\)/g

/** Bundles `dist/cli.js` in its place. What its modules read beside themselves is then named from dist/. */
export async function bundleCommand(dist) {
  const fromDist = (module) => (_whole, mark, relative) => {
    const place = path.relative(dist, path.resolve(path.dirname(module), relative))
    return `new URL(${mark}./${place}${relative.endsWith('/') ? '/' : ''}${mark}, import.meta.url)`
  }
  const bundle = await rolldown({
    input: path.join(dist, 'cli.js'),
    platform: 'node',
    external: (id, importer) =>
      !id.startsWith('.') &&
      !path.isAbsolute(id) &&
      !BUNDLED.test(id) &&
      !importer?.includes(`${path.sep}node_modules${path.sep}`),
    plugins: [
      {
        name: 'urls-from-dist',
        transform: (code, module) => code.replace(RELATIVE_URL, fromDist(module)),
      },
    ],
  })
  await bundle.write({ dir: dist, entryFileNames: '[name].js', chunkFileNames: 'command-[name]-[hash].js' })
  await bundle.close()
}

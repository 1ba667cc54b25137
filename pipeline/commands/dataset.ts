/** Which dataset a command is about: the one named, else the one that `depeche extract` writes to from this folder. */
import { Argument } from 'commander'

export const datasetArgument = (): Argument =>
  new Argument('[dataset]', 'folder of the dataset (default: "out" in depeche.config.json, or output)')

export async function datasetFolder(given: string | undefined): Promise<string> {
  if (given !== undefined) return given
  const { datasetOf, readConfig } = await import('../config.ts')
  return datasetOf(readConfig(undefined))
}

import { amplifyFacts } from '../schema/from-amplify-outputs.js';
import { poolFacts } from '../schema/from-description.js';
import type { PoolFacts } from '../schema/pool-facts.js';
import { askService } from './ask-service.js';
import { tellApart } from './pool-descriptions.js';
import { readJsonFiles } from './read-files.js';
import type { SchemaCommand } from './schema-options.js';
import type { Surroundings } from './surroundings.js';

/** What a command knows of a pool. */
export interface PoolSource {
  readonly facts: PoolFacts;
  /** The pool and its app client in words, as far as they are known. */
  readonly name: string;
  /** Without one, nothing is known of what may be written. */
  readonly hasClient: boolean;
}

/** Reads or asks for the descriptions. @throws CommandError, or `user-pool-description` */
export async function poolSource({ source, pick }: SchemaCommand, surroundings: Surroundings): Promise<PoolSource> {
  const described = tellApart(
    source.kind === 'files' ? await readJsonFiles(source.files, surroundings) : await askService(source, surroundings),
  );
  const { name } = described;
  return described.kind === 'amplify'
    ? { facts: amplifyFacts(described.outputs, { pick }), name, hasClient: true }
    : { facts: poolFacts(described.pool, described.client), name, hasClient: described.client !== undefined };
}

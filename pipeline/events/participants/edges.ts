/** Words that open a clause, and marks that part one from the next. */
import { loadWords } from '../words.ts'

export const edges = loadWords<'relative' | 'opens' | 'parts'>('clause-edges')

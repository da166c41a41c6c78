import type { ProvincePage } from '../types'
import { aboutPages } from './about'
import { servingPages } from './serving'

/** The pages that stand, in the order of their tree. */
export const pages: ProvincePage[] = [...aboutPages, ...servingPages]

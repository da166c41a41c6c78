import { reportInput } from '@/lib/feedback/input'
import { reportError } from '@/lib/feedback/reporting'
import { paths } from '@/lib/paths'
import { letterDoor } from '../letter'

export const dynamic = 'force-dynamic'

/** Takes what a reader tells of a mistake. */
export const POST = letterDoor(reportInput, reportError, () => paths.reported)

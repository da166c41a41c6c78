import { remarkInput } from '@/lib/feedback/input'
import { addRemark } from '@/lib/feedback/rating'
import { paths } from '@/lib/paths'
import { letterDoor } from '../letter'

export const dynamic = 'force-dynamic'

/** Takes the private remark that may follow a tap. */
export const POST = letterDoor(remarkInput, addRemark, () => paths.remarked)

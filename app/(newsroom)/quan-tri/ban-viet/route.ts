import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { signOfLifeInput } from '@/lib/desks/input'
import { keepWords } from '@/lib/desks/keeping'
import { doorFor } from './hearing'

export const dynamic = 'force-dynamic'

/** Hears the desks on which posts lie, and keeps their unsaved words. */
export const POST = doorFor(newsroomAction(signOfLifeInput, keepWords))

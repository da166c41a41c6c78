import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { pageSignInput } from '@/lib/desks/input'
import { keepPageWords } from '@/lib/desks/keeping'
import { doorFor } from '../hearing'

export const dynamic = 'force-dynamic'

/** Hears the desks on which pages lie, and keeps their unsaved words. */
export const POST = doorFor(newsroomAction(pageSignInput, keepPageWords))

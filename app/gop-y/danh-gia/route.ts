import { ratingInput } from '@/lib/feedback/input'
import { ratePage } from '@/lib/feedback/rating'
import { paths } from '@/lib/paths'
import { letterDoor } from '../letter'

export const dynamic = 'force-dynamic'

/** Takes the tap under a page. */
export const POST = letterDoor(ratingInput, ratePage, ({ ratingId }) => paths.rated(ratingId))

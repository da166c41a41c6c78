import { z } from 'zod'
import { rowId } from '../row-id'

/** Puts one of an ordered list before how many of the others. */
export const placeInput = z.object({ id: rowId, position: z.int().min(0).max(10_000) })
export type PlaceInput = z.infer<typeof placeInput>

/** Names one of an ordered list. */
export const thingInput = z.object({ id: rowId })
export type ThingInput = z.infer<typeof thingInput>

import { z } from 'zod'

const id = z.int().positive().max(2_147_483_647)

/** Puts one of an ordered list before how many of the others. */
export const placeInput = z.object({ id, position: z.int().min(0).max(10_000) })
export type PlaceInput = z.infer<typeof placeInput>

/** Names one of an ordered list. */
export const thingInput = z.object({ id })
export type ThingInput = z.infer<typeof thingInput>

import type { ProvincePost } from '../types'
import { autumn2021 } from './2021-autumn'
import { winter2024 } from './2024-winter'
import { autumn2025 } from './2025-autumn'
import { spring2025 } from './2025-spring'
import { november2026Week1 } from './2026-11-week-1'
import { november2026Week2 } from './2026-11-week-2'
import { november2026Week2End } from './2026-11-week-2-end'
import { november2026Week3 } from './2026-11-week-3'
import { november2026Week4 } from './2026-11-week-4'
import { autumn2026 } from './2026-autumn'
import { spring2026 } from './2026-spring'
import { documents } from './documents'
import { honours } from './honours'
import { opinions } from './opinions'

/** Every post of the demonstration province: the news, newest first, then what is issued, laid open and listed. */
export const posts: ProvincePost[] = [
  ...november2026Week4,
  ...november2026Week3,
  ...november2026Week2End,
  ...november2026Week2,
  ...november2026Week1,
  ...autumn2026,
  ...spring2026,
  ...autumn2025,
  ...spring2025,
  ...winter2024,
  ...autumn2021,
  ...documents,
  ...opinions,
  ...honours,
]

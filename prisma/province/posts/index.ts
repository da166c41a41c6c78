import type { ProvincePost } from '../types'
import { autumn2021 } from './2021-autumn'
import { winter2024 } from './2024-winter'
import { autumn2025 } from './2025-autumn'
import { spring2025 } from './2025-spring'
import { november1to6 } from './2026-11-01-06'
import { november9to11 } from './2026-11-09-11'
import { november12to13 } from './2026-11-12-13'
import { november14to16 } from './2026-11-14-16'
import { november17to18 } from './2026-11-17-18'
import { november19to21 } from './2026-11-19-21'
import { november22to23 } from './2026-11-22-23'
import { autumn2026 } from './2026-autumn'
import { spring2026 } from './2026-spring'
import { winter2026 } from './2026-winter'
import { documents } from './documents'
import { honours } from './honours'
import { opinions } from './opinions'

/** Every post of the demonstration province: the news, newest first, then what is issued, laid open and listed. */
export const posts: ProvincePost[] = [
  ...november22to23,
  ...november19to21,
  ...november17to18,
  ...november14to16,
  ...november12to13,
  ...november9to11,
  ...november1to6,
  ...autumn2026,
  ...spring2026,
  ...winter2026,
  ...autumn2025,
  ...spring2025,
  ...winter2024,
  ...autumn2021,
  ...documents,
  ...opinions,
  ...honours,
]

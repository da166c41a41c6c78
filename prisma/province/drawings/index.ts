import { dyeYard, loom } from './cloth'
import { healthStation, serviceDesk } from './counters'
import { harvestTerraces, teaHills } from './fields'
import { herbGarden, maizeDrying } from './gardens'
import { cultureHouse, market } from './gatherings'
import { classroom, meetingHall } from './halls'
import { hearth, stiltHouseDusk } from './hearths'
import { loudspeaker, mountainsDawn } from './mountains'
import { lute } from './music'
import { bicycles, newRoad } from './roads'
import { cinnamonWood, peachSpring } from './seasons'
import { carpenter, ledger } from './tables'
import { bambooPipes, floodNight, footbridgeRain } from './water'

/** The drawn illustrations of the demonstration province by name, each a complete SVG of 1920 × 1200. */
export const drawings: Record<string, () => string> = {
  'harvest-terraces': harvestTerraces,
  'tea-hills': teaHills,
  'maize-drying': maizeDrying,
  'herb-garden': herbGarden,
  'mountains-dawn': mountainsDawn,
  loudspeaker,
  'peach-spring': peachSpring,
  'cinnamon-wood': cinnamonWood,
  'stilt-house-dusk': stiltHouseDusk,
  hearth,
  'culture-house': cultureHouse,
  'bamboo-pipes': bambooPipes,
  market,
  'meeting-hall': meetingHall,
  classroom,
  ledger,
  'health-station': healthStation,
  'service-desk': serviceDesk,
  loom,
  carpenter,
  'dye-yard': dyeYard,
  lute,
  'footbridge-rain': footbridgeRain,
  'flood-night': floodNight,
  'new-road': newRoad,
  bicycles,
}

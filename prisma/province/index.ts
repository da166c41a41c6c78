export { specialDays } from './calendar'
export { categories } from './categories'
export { channels, linkBlocks } from './channels'
export { drawings } from './drawings'
export { menu } from './menu'
export { notices } from './notices'
export { pages } from './pages'
export { portraits } from './drawings/portraits'
export { officials } from './officials'
export { posts } from './posts'
export { rules, settings } from './settings'
export { staff } from './staff'
export { synonyms, tags } from './tags'
export type {
  Block,
  Inline,
  ProvinceCategory,
  ProvinceFile,
  ProvinceMember,
  ProvincePage,
  ProvincePicture,
  ProvincePost,
} from './types'

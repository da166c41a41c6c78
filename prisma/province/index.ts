export { categories } from './categories'
export { drawings } from './drawings'
export { menu } from './menu'
export { pages } from './pages'
export { posts } from './posts'
export { settings } from './settings'
export { staff } from './staff'
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

export { categories } from './categories'
export { drawings } from './drawings'
export { posts } from './posts'
export { settings } from './settings'
export { staff } from './staff'
export { synonyms, tags } from './tags'
export type {
  Block,
  Inline,
  ProvinceCategory,
  ProvinceFile,
  ProvinceMember,
  ProvincePicture,
  ProvincePost,
} from './types'

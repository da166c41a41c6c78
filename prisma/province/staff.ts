import type { ProvinceMember } from './types'

/** Two editors and two authors of the newsroom; the administrator is created elsewhere. */
export const staff: ProvinceMember[] = [
  { key: 'luu', email: 'hoangthiluu@baclinh.example', name: 'Hoàng Thị Lưu', role: 'EDITOR' },
  { key: 'hien', email: 'nongvanhien@baclinh.example', name: 'Nông Văn Hiển', role: 'EDITOR' },
  { key: 'ghen', email: 'lymuighen@baclinh.example', name: 'Lý Mùi Ghển', role: 'AUTHOR' },
  { key: 'diep', email: 'mathidiep@baclinh.example', name: 'Ma Thị Diệp', role: 'AUTHOR' },
]

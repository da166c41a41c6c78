/** An entry that the menu has besides the categories: a page by its key, or a part of the site by its own. */
export interface ProvinceMenuEntry {
  page?: string
  section?: string
  /** Other words than the place's own name. */
  label?: string
  /** The page under whose entry it stands. */
  under?: string
  /** True: it comes before the categories. */
  isFirst?: boolean
}

/** The menu around the categories, in its order. */
export const menu: ProvinceMenuEntry[] = [
  { page: 'gioi-thieu', isFirst: true },
  { page: 'chuc-nang-nhiem-vu', under: 'gioi-thieu' },
  { page: 'co-cau-to-chuc', under: 'gioi-thieu' },
  { section: 'lanh-dao', under: 'gioi-thieu' },
  { page: 'lich-su-hinh-thanh', under: 'gioi-thieu' },
  { section: 'nguoi-phat-ngon', under: 'gioi-thieu' },
  { page: 'thu-tuc-hanh-chinh' },
  { page: 'hoi-dap' },
  { page: 'lich-cong-tac' },
  { section: 'thu-vien' },
  { section: 'kenh-thong-tin' },
  { page: 'bao-ve-du-lieu-ca-nhan', under: 'gioi-thieu' },
  { page: 'lien-he' },
]

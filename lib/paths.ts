/** Every address of the portal is spelled here. */
export const paths = {
  home: '/',
  article: (slug: string) => `/bai-viet/${slug}`,
  category: (slug: string) => `/chuyen-muc/${slug}`,
  /** The page of a category that begins after a post. */
  categoryAfter: (slug: string, postId: number) => `/chuyen-muc/${slug}?truoc=${postId}`,
  /** A page keeps its address wherever it moves in the tree. */
  page: (slug: string) => `/trang/${slug}`,
  siteMap: '/so-do-trang',
  news: '/tin-moi',
  newsAfter: (postId: number) => `/tin-moi?truoc=${postId}`,
  search: '/tim-kiem',
  notFound: '/khong-tim-thay',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  /** Categories and other pages that are no posts. */
  sitemapOfPages: '/sitemap/trang.xml',
  /** The articles of a part, 1, 2, 3 … */
  sitemapOfPosts: (part: number) => `/sitemap/bai-viet-${part}.xml`,
  sitemapOfNews: '/sitemap/tin-moi.xml',
  securityText: '/.well-known/security.txt',
  archive: '/luu-tru',
  month: (year: number, month: number) => `/luu-tru/${year}/${String(month).padStart(2, '0')}`,
  monthAfter: (year: number, month: number, postId: number) =>
    `/luu-tru/${year}/${String(month).padStart(2, '0')}?truoc=${postId}`,
  /** The open reading door for other portals; its words are English, as such doors are. */
  apiPosts: '/api/v1/posts',
  apiPost: (slug: string) => `/api/v1/posts/${slug}`,
  apiDescription: '/api/v1/openapi.json',
  media: (key: string) => `/media/${key}`,

  newsroom: '/quan-tri',
  signIn: '/quan-tri/dang-nhap',
  changePassword: '/quan-tri/doi-mat-khau',
  account: '/quan-tri/tai-khoan',
  deskPosts: '/quan-tri/bai-viet',
  newPost: '/quan-tri/bai-viet/moi',
  /** Where a writing desk keeps its unsaved words and says who writes. */
  deskDoor: '/quan-tri/ban-viet',
  editPost: (id: number) => `/quan-tri/bai-viet/${id}`,
  /** The desk of a post, or of a new one, where it shows words that a screen left unsaved. */
  unsavedWords: (id: number | null, deskId: string) => `/quan-tri/bai-viet/${id ?? 'moi'}?ban=${deskId}`,
  previewPost: (id: number) => `/quan-tri/xem-truoc/${id}`,
  deskPages: '/quan-tri/trang',
  newPage: '/quan-tri/trang/moi',
  editPage: (id: number) => `/quan-tri/trang/${id}`,
  previewPage: (id: number) => `/quan-tri/xem-truoc/trang/${id}`,
  deskMenu: '/quan-tri/thuc-don',
  /** One revision as citizens would read it. */
  previewRevision: (id: number, number: number) => `/quan-tri/xem-truoc/${id}?ban=${number}`,
  postHistory: (id: number) => `/quan-tri/bai-viet/${id}/ban-luu`,
  postHistoryAfter: (id: number, number: number) => `/quan-tri/bai-viet/${id}/ban-luu?truoc=${number}`,
  comparePost: (id: number) => `/quan-tri/bai-viet/${id}/so-sanh`,
  compareRevisions: (id: number, from: number, to: number) => `/quan-tri/bai-viet/${id}/so-sanh?tu=${from}&den=${to}`,
  deskMedia: '/quan-tri/anh',
  deskCategories: '/quan-tri/chuyen-muc',
  deskSynonyms: '/quan-tri/tu-dong-nghia',
  members: '/quan-tri/can-bo',
  settings: '/quan-tri/cai-dat',
  log: '/quan-tri/nhat-ky',
  upload: '/quan-tri/tai-anh-len',
} as const

/** The rooms around the writing desk, laid out alike for every kind of text. */
function deskRooms(list: string, door: string, preview: string) {
  const edit = (id: number) => `${list}/${id}`
  const history = (id: number) => `${edit(id)}/ban-luu`
  const compare = (id: number) => `${edit(id)}/so-sanh`
  return {
    edit,
    history,
    /** The part of the history that begins after a save. */
    historyAfter: (id: number, number: number) => `${history(id)}?truoc=${number}`,
    compare,
    compareSaves: (id: number, from: number, to: number) => `${compare(id)}?tu=${from}&den=${to}`,
    /** What the newest save changes of what citizens read. */
    compareWithLive: (id: number) => `${compare(id)}?tu=dang-doc&den=moi-nhat`,
    /** The newest save as citizens would read it, and any other one. */
    preview: (id: number) => `${preview}/${id}`,
    previewSave: (id: number, number: number) => `${preview}/${id}?ban=${number}`,
    /** The desk, or that of a new text, where it shows words that a screen left unsaved. */
    unsavedWords: (id: number | null, deskId: string) => `${list}/${id ?? 'moi'}?ban=${deskId}`,
    /** Where a desk keeps its unsaved words and says who writes. */
    door,
  }
}

/** Every address of the portal is spelled here. */
export const paths = {
  home: '/',
  article: (slug: string) => `/bai-viet/${slug}`,
  category: (slug: string) => `/chuyen-muc/${slug}`,
  /** The page of a category that begins after a post. */
  categoryAfter: (slug: string, postId: number) => `/chuyen-muc/${slug}?truoc=${postId}`,
  /** Posts about one subject. */
  tag: (slug: string) => `/chu-de/${slug}`,
  tagAfter: (slug: string, postId: number) => `/chu-de/${slug}?truoc=${postId}`,
  /** Posts by one author, by the name that stands under them. */
  author: (slug: string) => `/tac-gia/${slug}`,
  authorAfter: (slug: string, postId: number) => `/tac-gia/${slug}?truoc=${postId}`,
  /** A page keeps its address wherever it moves in the tree. */
  page: (slug: string) => `/trang/${slug}`,
  siteMap: '/so-do-trang',
  news: '/tin-moi',
  newsAfter: (postId: number) => `/tin-moi?truoc=${postId}`,
  search: '/tim-kiem',
  notFound: '/khong-tim-thay',
  /** What is said of an address that is longer than any of ours. */
  tooLong: '/dia-chi-qua-dai',
  /** The newest articles for feed readers: RSS, Atom, JSON Feed. */
  feed: '/feed.xml',
  atomFeed: '/atom.xml',
  jsonFeed: '/feed.json',
  categoryFeed: (slug: string, file: string) => `/chuyen-muc/${slug}/${file}`,
  /** Pictures drawn for messengers, for posts and pages without one of their own. */
  siteCard: '/chia-se/cong.png',
  articleCard: (slug: string) => `/chia-se/bai-viet/${slug}.png`,
  /** Titles for what somebody is typing. */
  searchSuggestions: '/tim-kiem/goi-y',
  /** Proves to search engines that a ping comes from here. */
  indexNowKey: '/indexnow.txt',
  sitemap: '/sitemap.xml',
  /** Categories and other pages that are no posts. */
  sitemapOfPages: '/sitemap/trang.xml',
  /** The articles of a part, 1, 2, 3 … */
  sitemapOfPosts: (part: number) => `/sitemap/bai-viet-${part}.xml`,
  sitemapOfNews: '/sitemap/tin-moi.xml',
  securityText: '/.well-known/security.txt',
  archive: '/luu-tru',
  year: (year: number) => `/luu-tru/${year}`,
  yearAfter: (year: number, postId: number) => `/luu-tru/${year}?truoc=${postId}`,
  month: (year: number, month: number) => `/luu-tru/${year}/${String(month).padStart(2, '0')}`,
  monthAfter: (year: number, month: number, postId: number) =>
    `/luu-tru/${year}/${String(month).padStart(2, '0')}?truoc=${postId}`,
  leaders: '/lanh-dao',
  spokespeople: '/nguoi-phat-ngon',
  channels: '/kenh-thong-tin',
  library: '/thu-vien',
  libraryAfter: (postId: number) => `/thu-vien?truoc=${postId}`,
  films: '/thu-vien/video',
  filmsAfter: (postId: number) => `/thu-vien/video?truoc=${postId}`,
  /** The open reading door for other portals; its words are English, as such doors are. */
  apiPosts: '/api/v1/posts',
  apiPost: (slug: string) => `/api/v1/posts/${slug}`,
  /** What has changed of posts, for those who have taken them over. */
  apiChanges: '/api/v1/changes',
  apiDescription: '/api/v1/openapi.json',
  /** The form on which a reader tells of a mistake, and where it says thanks. */
  reportError: '/bao-sai-sot',
  reportErrorOn: (path: string) => `/bao-sai-sot?${new URLSearchParams({ trang: path })}`,
  reported: '/bao-sai-sot/da-gui',
  /** What a reader sees after the tap under a page, after a remark, and when something was not taken. */
  rated: (ratingId: string) => `/gop-y/da-nhan?phieu=${ratingId}`,
  remarked: '/gop-y/cam-on',
  notTaken: (why: string) => `/gop-y/chua-nhan?vi=${why}`,
  /** The doors to which the public's forms are sent. */
  letters: { rating: '/gop-y/danh-gia', remark: '/gop-y/loi-nhan', report: '/gop-y/sai-sot' },
  /** The articles that this device has kept, and the page for when there is no network. */
  offline: '/ngoai-tuyen',
  /** What an article's address looks like to a camera. */
  articleCode: (slug: string) => `/bai-viet/${slug}/qr.svg`,
  /** What the newsroom writes short and what it means, for the voice that reads aloud. */
  abbreviations: '/viet-tat.json',
  media: (key: string) => `/media/${key}`,

  newsroom: '/quan-tri',
  signIn: '/quan-tri/dang-nhap',
  changePassword: '/quan-tri/doi-mat-khau',
  account: '/quan-tri/tai-khoan',
  deskPosts: '/quan-tri/bai-viet',
  newPost: '/quan-tri/bai-viet/moi',
  /** Where a post's writing desk is, and where a page's. */
  desk: {
    POST: deskRooms('/quan-tri/bai-viet', '/quan-tri/ban-viet', '/quan-tri/xem-truoc'),
    PAGE: deskRooms('/quan-tri/trang', '/quan-tri/ban-viet/trang', '/quan-tri/xem-truoc/trang'),
  },
  deskPages: '/quan-tri/trang',
  newPage: '/quan-tri/trang/moi',
  newPageUnder: (id: number) => `/quan-tri/trang/moi?duoi=${id}`,
  deskMenu: '/quan-tri/thuc-don',
  deskMedia: '/quan-tri/anh',
  deskMediaItem: (id: number) => `/quan-tri/anh/${id}`,
  /** The whole upright original of a picture, for those who cut it. */
  wholePicture: (id: number) => `/quan-tri/anh/${id}/goc`,
  /** What the library holds, for the dialog that chooses from it. */
  browseMedia: '/quan-tri/kho',
  deskCategories: '/quan-tri/chuyen-muc',
  deskTags: '/quan-tri/chu-de',
  /** Where the desk's field for tags asks for names. */
  tagSuggestions: '/quan-tri/goi-y-chu-de',
  deskNotices: '/quan-tri/thong-bao',
  deskCalendar: '/quan-tri/ngay-nghi',
  deskOfficials: '/quan-tri/lanh-dao',
  deskChannels: '/quan-tri/kenh-thong-tin',
  deskLinks: '/quan-tri/lien-ket',
  deskSynonyms: '/quan-tri/tu-dong-nghia',
  deskReports: '/quan-tri/gop-y',
  deskFigures: '/quan-tri/gop-y/danh-gia',
  members: '/quan-tri/can-bo',
  settings: '/quan-tri/cai-dat',
  log: '/quan-tri/nhat-ky',
  upload: '/quan-tri/tai-anh-len',
  /** Where a file is sent that takes the place of a media item. */
  replace: (mediaId: number) => `/quan-tri/tai-anh-len?thay=${mediaId}`,
  /** Takes a Word file and makes a draft of it. */
  openWord: '/quan-tri/mo-tep-word',
  /** The end of a desk's address that opens the text doctor. */
  proofreadHash: '#soat-chu',
} as const

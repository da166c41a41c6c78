import type { ChannelInput } from '@/lib/channels/input'
import type { LinkBlockInput } from '@/lib/links/input'

/** By which ways the Board speaks officially. */
export const channels: ChannelInput[] = [
  { kind: 'WEBSITE', name: 'Cổng thông tin điện tử của Ban', address: 'https://bantdkt.baclinh.example', phone: '' },
  { kind: 'SOCIAL', name: 'Trang Zalo “Thi đua Bắc Lĩnh”', address: 'https://zalo.example/thiduabaclinh', phone: '' },
  {
    kind: 'VIDEO',
    name: 'Kênh video “Gương sáng Bắc Lĩnh”',
    address: 'https://video.example/guongsangbaclinh',
    phone: '',
  },
  { kind: 'EMAIL', name: 'Thư điện tử của Ban', address: 'bantdkt@baclinh.example', phone: '' },
  { kind: 'PHONE', name: 'Văn thư, trong giờ hành chính', address: '', phone: '0200 3812 345' },
  { kind: 'PHONE', name: 'Phản ánh về khen thưởng không đúng', address: '', phone: '0200 3812 350' },
  {
    kind: 'OFFICE',
    name: 'Nơi tiếp công dân, thứ Năm hằng tuần',
    address: 'Phòng 105, số 18 đường Hoa Ban, phường Đồng Tâm, tỉnh Bắc Lĩnh',
    phone: '',
  },
]

/** Ways to other houses. */
export const linkBlocks: LinkBlockInput[] = [
  {
    title: 'Dịch vụ công và văn bản',
    place: 'SIDE',
    links: [
      { name: 'Cổng Dịch vụ công quốc gia', url: 'https://dichvucong.gov.vn' },
      { name: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật', url: 'https://vbpl.vn' },
      { name: 'Trung tâm Phục vụ hành chính công tỉnh', url: 'https://hanhchinhcong.baclinh.example' },
    ],
  },
  {
    title: 'Liên kết',
    place: 'FOOT',
    links: [
      { name: 'Cổng thông tin điện tử tỉnh Bắc Lĩnh', url: 'https://baclinh.example' },
      { name: 'Sở Nội vụ tỉnh Bắc Lĩnh', url: 'https://sonoivu.baclinh.example' },
      { name: 'Ban Thi đua – Khen thưởng Trung ương', url: 'https://bantdkttw.gov.vn' },
      { name: 'Báo và Phát thanh, Truyền hình Bắc Lĩnh', url: 'https://baobaclinh.example' },
    ],
  },
]

/** The subjects of the province's posts, by title. */
export const tags: Record<string, string[]> = {
  'Ngô treo gác bếp và quỹ giống chung của thôn Pác Lìn': ['Nông nghiệp', 'Thôn bản tự quản'],
  'Cuốn nhật ký rừng của ông Đặng Kim Pú': ['Giữ rừng', 'Môi trường'],
  'Tổ phụ nữ Nà Sla dệt lại 24 mẫu thổ cẩm': ['Nghề truyền thống', 'Phụ nữ'],
  'Sáu mươi ba mái nhà xong trước mùa rét': ['Nhà ở cho hộ nghèo', 'Nông thôn mới'],
  'Đồi chè Khau Cút và giao ước không thuốc trừ cỏ': ['Nông nghiệp', 'Môi trường'],
  'Khen cô giáo Nùng Thị Sen đưa học trò qua cầu trong mưa lũ': ['Giáo dục', 'Khen đột xuất', 'Phòng chống thiên tai'],
  'Thanh niên Thẳm Mò thắp sáng con đường cuối cùng': ['Thanh niên', 'Nông thôn mới'],
  'Trao Kỷ niệm chương cho 54 cán bộ cơ sở giữ sổ thi đua': ['Sổ thi đua', 'Kỷ niệm chương'],
  'Công trình nước sạch mang tên phong trào về đích sớm hai tháng': ['Nước sạch', 'Nông thôn mới'],
  'Hội nghị sơ kết chuyên đề “Chuyển đổi số từ bếp lửa”': ['Chuyển đổi số'],
  'Người thợ mộc đóng bàn ghế cho bốn mươi lớp học': ['Giáo dục', 'Nghề truyền thống'],
  '“Thôn không rác”: 118 thôn ký giao ước trong tuần đầu': ['Môi trường', 'Thôn bản tự quản'],
  'Chị Triệu Thị Mấy và ba trăm gốc vạn thọ nhuộm vải': ['Nghề truyền thống', 'Phụ nữ'],
  'Vườn thuốc nam của y sĩ Nông Văn Sòi': ['Y tế cơ sở'],
  'Vụ lúa đầu tiên trên nương Khuổi Sao': ['Nước sạch', 'Nông nghiệp'],
  'Khen ngay trong đêm: đội xung kích Phiêng Luông đưa 42 người qua lũ': ['Khen đột xuất', 'Phòng chống thiên tai'],
  'Lịch tiếp nhận hồ sơ khen thưởng tổng kết năm 2026': ['Hồ sơ khen thưởng'],
  'Bốn bước nộp hồ sơ khen thưởng không cần bản giấy': ['Hồ sơ khen thưởng', 'Chuyển đổi số'],
  'Một bản tóm tắt hai trang thay cho báo cáo mười trang': ['Hồ sơ khen thưởng', 'Cải cách hành chính'],
  'Năm lỗi thường gặp khi viết tóm tắt thành tích': ['Hồ sơ khen thưởng'],
  'Thầy Bàn Văn Kiệm và những bài toán kể bằng hai thứ tiếng': ['Giáo dục'],
  'Hai mươi năm không lỡ mũi tiêm ở Trạm Y tế xã Nà Lạn': ['Y tế cơ sở'],
  'Nghệ nhân Hoàng Thị Ưởng và lớp Then bên cửa sổ': ['Hát Then', 'Nghề truyền thống'],
  'Đường bê tông Cốc Mười: mỗi nhà góp một trăm ngày công': ['Nông thôn mới', 'Thôn bản tự quản'],
  'Chợ phiên Nậm Chang bỏ túi ni lông sau bốn phiên': ['Môi trường'],
  'Tết đến sớm ở khu tái định cư Phiêng Luông': ['Nhà ở cho hộ nghèo', 'Phòng chống thiên tai'],
}

/** Names that mean the same to the province's readers: places before and after the merging of 2025, and what is said for short. */
export const synonyms: string[][] = [
  ['phường Đồng Tâm', 'thị trấn Đồng Tâm'],
  ['Sở Nội vụ', 'SNV'],
  ['Bằng khen', 'BK'],
  ['Trạm Y tế', 'trạm xá'],
]

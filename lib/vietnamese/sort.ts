const collator = new Intl.Collator('vi', { numeric: true })

/** Orders words as a Vietnamese dictionary does: An Anh Ảnh Ánh Ăn Ân … Dương đá Đỗ … On Ôn Ơn. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b)
}

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })
const short = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** "1.284" */
export function formatNumber(count: number): string {
  return whole.format(count)
}

/** "1,4 MB", "320 KB" or "12 byte": a file's size for people, in steps of 1024. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${whole.format(bytes)} byte`
  if (bytes < 1024 * 1024) return `${whole.format(bytes / 1024)} KB`
  return `${short.format(bytes / (1024 * 1024))} MB`
}

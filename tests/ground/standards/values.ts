/** RFC 3339 with a zone: "2026-11-23T10:42:00+07:00". Also W3C's dates and hours in their longest form. */
export const isMoment = (text?: string) =>
  !!text && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))

/** RFC 822 with a year of four digits: "Mon, 23 Nov 2026 03:42:00 GMT". */
export const isMailDate = (text?: string) =>
  !!text &&
  /^([A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(:\d\d)? (GMT|[+-]\d{4})$/.test(text) &&
  !Number.isNaN(Date.parse(text))

/** An address with its scheme. */
export const isAddress = (text?: string) => !!text && URL.canParse(text) && !/[\s<>"]/.test(text)

export const isWebAddress = (text?: string) => isAddress(text) && /^https?:/.test(text!)

export const isThere = (text?: string) => !!text?.trim()

export const isCount = (text?: string) => /^\d+$/.test(text ?? '')

/** Fits also where nothing is given. */
export const ifGiven = (fits: (text?: string) => boolean) => (text?: string) => text === undefined || fits(text)

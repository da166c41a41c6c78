import type { Prisma } from '@/prisma/generated/client'
import type { Uploaded } from './media'
import { fileFields, fileFrom, pictureFields, pictureFrom } from './published'

/** What a query selects of a media item for the newsroom, of whatever kind it is. */
export const uploadedFields = {
  ...pictureFields,
  ...fileFields,
  ...{ alt: true, caption: true, credit: true },
} satisfies Prisma.MediaItemSelect

export type UploadedRow = Prisma.MediaItemGetPayload<{ select: typeof uploadedFields }>

/** Makes of a media item's row what the newsroom knows of it. */
export function uploadedFrom(row: UploadedRow): Uploaded {
  const { fileName, alt, caption, credit } = row
  return fileFrom(row) ?? { ...pictureFrom(row), kind: 'PICTURE', fileName, alt, caption, credit }
}

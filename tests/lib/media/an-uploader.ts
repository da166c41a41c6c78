import { db } from '@/lib/db'
import { uploadImage } from '@/lib/media/uploading'

/** A process of its own that uploads one file, so that a test can end it at the worst moment. */
const [memberId, path] = process.argv.slice(2)
const actor = await db.member.findUniqueOrThrow({ where: { id: Number(memberId) } })
await uploadImage(actor, { path: path!, fileName: 'bị ngắt.jpg' })
await db.$disconnect()

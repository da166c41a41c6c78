import { notFound } from 'next/navigation'
import { RemarkForm } from '@/components/site/letter-forms'
import { Told } from '@/components/site/told'
import { RATED } from '@/lib/public-routes'
import { paths } from '@/lib/paths'
import { unlisted } from '../../describing'
import { Frame } from '../../frame'

export const metadata = unlisted('Đã nhận câu trả lời')

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Thanks for a tap under a page, with room for a private remark. */
export default async function RatedPage({ searchParams }: Props) {
  const ratingId = (await searchParams)[RATED]
  if (typeof ratingId !== 'string') notFound()
  return (
    <Frame address={paths.home} isPlain>
      <Told title="Đã nhận câu trả lời" isYes>
        <p>Cảm ơn ông, bà đã trả lời.</p>
        <RemarkForm ratingId={ratingId} />
      </Told>
    </Frame>
  )
}

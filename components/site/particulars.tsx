import { fullName, type Settings } from '@/lib/settings/settings'
import { telephone } from './site-foot'

/** Where and how the agency is reached, as its settings say at this hour. */
export function Particulars({ settings }: { settings: Settings }) {
  const { parentBody, address, phone, email, responsiblePerson } = settings
  const facts = [
    { name: 'Cơ quan', value: fullName(settings) },
    { name: 'Cơ quan chủ quản', value: parentBody },
    { name: 'Địa chỉ', value: address },
    { name: 'Điện thoại', value: phone, href: telephone(phone) },
    { name: 'Thư điện tử', value: email, href: `mailto:${email}` },
    { name: 'Chịu trách nhiệm nội dung', value: responsiblePerson },
  ]
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value)
        .map(({ name, value, href }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{href ? <a href={href}>{value}</a> : value}</dd>
          </div>
        ))}
    </dl>
  )
}

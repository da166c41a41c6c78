'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Emblem } from '@/components/site/emblem'
import { paths } from '@/lib/paths'
import type { Answer } from '@/lib/refusal'
import type { Settings } from '@/lib/settings/settings'
import type { Ability, Actor } from '@/lib/staff/member'
import { roleLabel } from '@/lib/vietnamese/labels'

interface Props {
  actor: Actor
  can: Ability[]
  settings: Settings
  /** How much waits for the actor in a room, by its address. */
  waiting?: Record<string, number>
  leave: (input: unknown) => Promise<Answer<void>>
}

interface Room {
  href: string
  name: string
  sign: string
  asks?: Ability
}

const writing: Room[] = [
  { href: paths.deskPosts, name: 'Bài viết', sign: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7M9 7h3' },
  {
    href: paths.deskPages,
    name: 'Các trang',
    sign: 'M5 4h6v5H5zM8 9v8h5M8 12h5M13 10h6v4h-6zM13 15h6v4h-6z',
    asks: 'edit pages',
  },
  { href: paths.deskMedia, name: 'Ảnh, video, tệp', sign: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5' },
]

const keeping: Room[] = [
  {
    href: paths.deskReports,
    name: 'Góp ý',
    sign: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
    asks: 'handle feedback',
  },
  { href: paths.deskCategories, name: 'Chuyên mục', sign: 'M12 4v6M6 20v-5h12v5M12 10v5', asks: 'arrange categories' },
  {
    href: paths.deskTags,
    name: 'Chủ đề',
    sign: 'M4 4h8l8 8-8 8-8-8zM8.5 8a.5.5 0 100 1 .5.5 0 000-1z',
    asks: 'arrange tags',
  },
  {
    href: paths.deskOfficials,
    name: 'Lãnh đạo, phát ngôn',
    sign: 'M12 11a4 4 0 100-8 4 4 0 000 8zM5 21c0-5 3-7 7-7s7 2 7 7M12 14v4',
    asks: 'introduce the agency',
  },
  {
    href: paths.deskChannels,
    name: 'Kênh thông tin',
    sign: 'M12 14v7M8 21h8M12 12a1 1 0 100-2 1 1 0 000 2zM8 15a5 5 0 010-8M16 7a5 5 0 010 8M5 17a9 9 0 010-12M19 5a9 9 0 010 12',
    asks: 'introduce the agency',
  },
  {
    href: paths.deskLinks,
    name: 'Liên kết',
    sign: 'M10 14a4 4 0 006 0l3-3a4 4 0 00-6-6l-1 1M14 10a4 4 0 00-6 0l-3 3a4 4 0 006 6l1-1',
    asks: 'introduce the agency',
  },
  {
    href: paths.deskNotices,
    name: 'Thông báo đầu trang',
    sign: 'M4 10v4h4l8 5V5l-8 5zM19 9a4 4 0 010 6',
    asks: 'announce notices',
  },
  {
    href: paths.deskCalendar,
    name: 'Ngày nghỉ',
    sign: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
    asks: 'arrange the calendar',
  },
  { href: paths.deskMenu, name: 'Thực đơn', sign: 'M4 6h16M4 12h10M4 18h16', asks: 'arrange the menu' },
  {
    href: paths.deskSynonyms,
    name: 'Từ đồng nghĩa',
    sign: 'M4 7h10M4 12h6M4 17h4M15 17l5-5-3-3-5 5v3z',
    asks: 'arrange search',
  },
  {
    href: paths.members,
    name: 'Cán bộ',
    sign: 'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 010 6M17 14c3 0 4 3 4 6',
    asks: 'manage staff',
  },
  { href: paths.log, name: 'Nhật ký', sign: 'M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18z', asks: 'read the log' },
  {
    href: paths.settings,
    name: 'Cài đặt',
    sign: 'M12 15a3 3 0 100-6 3 3 0 000 6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M6 18l2-2M16 8l2-2',
    asks: 'change settings',
  },
]

/** The side of the newsroom: its rooms as far as one may enter them, and who one is. */
export function Side({ actor, can, settings, waiting = {}, leave }: Props) {
  const rooms = (all: Room[]) => all.filter(({ asks }) => !asks || can.includes(asks))
  const nav = useRef<HTMLElement>(null)
  // On a phone the rooms stand in a row that scrolls: the one in which one is must not lie beyond its edge.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [])
  return (
    <header className="side">
      <div className="side-inner">
        <a className="side-top" href={paths.deskPosts}>
          <Emblem settings={settings} />
          <span>
            Tòa soạn <small>{[settings.agencyName, settings.province].filter(Boolean).join(' ')}</small>
          </span>
        </a>
        <nav className="side-scroll" aria-label="Tòa soạn" ref={nav}>
          <Rooms rooms={rooms(writing)} waiting={waiting} />
          {rooms(keeping).length > 0 && <Rooms rooms={rooms(keeping)} waiting={waiting} />}
          <ul role="list" className="side-self">
            <Own href={paths.account} name="Tài khoản" />
            <Own href={paths.home} name="Xem trang công khai" />
          </ul>
        </nav>
        <div className="side-person">
          <b>{actor.name}</b>
          <br />
          {roleLabel(actor.role)}
          <br />
          <button type="button" className="button" onClick={() => void goOut(leave)}>
            Đăng xuất
          </button>
        </div>
      </div>
    </header>
  )
}

function Rooms({ rooms, waiting }: { rooms: Room[]; waiting: Record<string, number> }) {
  const here = usePathname()
  return (
    <ul role="list">
      {rooms.map(({ href, name, sign }) => (
        <li key={href}>
          <a href={href} aria-current={here.startsWith(href) ? 'page' : undefined}>
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d={sign} />
            </svg>
            {name}
            {!!waiting[href] && (
              <span className="badge">
                {waiting[href]}
                <span className="visually-hidden"> việc chờ xem</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Own({ href, name }: { href: string; name: string }) {
  const here = usePathname()
  return (
    <li>
      <a href={href} aria-current={here === href ? 'page' : undefined}>
        {name}
      </a>
    </li>
  )
}

/** Whatever the answer, the way out leads to the door. */
async function goOut(leave: Props['leave']): Promise<void> {
  await leave(null).catch(() => null)
  window.location.assign(paths.signIn)
}

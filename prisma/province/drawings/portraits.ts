/** What sets one portrait apart from another. */
interface Sitter {
  ground: [string, string]
  coat: string
  collar: string
  hair: 'short' | 'bun' | 'grey'
}

/** The drawn portraits of the Board's leaders by name, each a complete SVG of 960 × 1280. */
export const portraits: Record<string, () => string> = {
  'portrait-brown': () =>
    portrait({ ground: ['#d9cbb4', '#b59f7e'], coat: '#3a2c23', collar: '#f7efdc', hair: 'grey' }),
  'portrait-indigo': () =>
    portrait({ ground: ['#c9d0e6', '#8c97c4'], coat: '#1b2150', collar: '#e3b04b', hair: 'bun' }),
  'portrait-green': () =>
    portrait({ ground: ['#d3dccb', '#8fa886'], coat: '#1f4a3d', collar: '#f7efdc', hair: 'short' }),
}

/** A head and shoulders before a plain ground, as a studio takes them. */
function portrait({ ground: [light, deep], coat, collar, hair }: Sitter): string {
  const skin = '#d9a57c'
  const dark = hair === 'grey' ? '#5b5a58' : '#221a1a'
  const bun = hair === 'bun' ? `<circle cx="480" cy="300" r="74" fill="${dark}"/>` : ''
  const sides =
    hair === 'bun'
      ? `<path d="M286 600Q250 380 390 320Q480 282 570 320Q710 380 674 600Q680 470 610 420Q480 380 350 420Q280 470 286 600Z" fill="${dark}"/>`
      : `<path d="M296 560Q270 360 400 312Q500 276 600 330Q700 390 664 560Q650 470 612 430Q500 452 380 416Q320 450 296 560Z" fill="${dark}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 1280" width="960" height="1280">
<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${light}"/><stop offset="1" stop-color="${deep}"/></linearGradient></defs>
<rect width="960" height="1280" fill="url(#g)"/>
<path d="M60 1280Q80 990 330 930L480 900L630 930Q880 990 900 1280Z" fill="${coat}"/>
${bun}
<path d="M396 740h168v170q-84 96-168 0z" fill="#c48f66"/>
<path d="M388 892L480 1020L572 892L626 928L500 1170H460L334 928Z" fill="${collar}"/>
<ellipse cx="480" cy="580" rx="186" ry="236" fill="${skin}"/>
<ellipse cx="292" cy="598" rx="26" ry="48" fill="#c48f66"/><ellipse cx="668" cy="598" rx="26" ry="48" fill="#c48f66"/>
${sides}
<path d="M372 548q34-22 68 0M520 548q34-22 68 0" stroke="${dark}" stroke-width="12" fill="none" stroke-linecap="round"/>
<circle cx="406" cy="588" r="13" fill="#221a1a"/><circle cx="554" cy="588" r="13" fill="#221a1a"/>
<path d="M480 596l-16 74q16 12 34 0" stroke="#b07c55" stroke-width="8" fill="none" stroke-linecap="round"/>
<path d="M420 724q60 40 120 0" stroke="#8c4a3c" stroke-width="11" fill="none" stroke-linecap="round"/>
</svg>`
}

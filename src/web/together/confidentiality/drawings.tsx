/** What a line of the explanation is drawn as; its words stand beside it. */
const paths = {
  team: 'M16 22a6 6 0 1 0 0-12 6 6 0 0 0 0 12Zm16 0a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM6 40c0-8 4-13 10-13s10 5 10 13m-1-11c2-2 4-2 7-2 6 0 10 5 10 13M3 44h42',
  interpreter: 'M6 8h22v14H17l-6 6v-6H6ZM32 18h10v13h-4v6l-6-6H22v-5M14 15h7',
  residence: 'M10 42V8h20v34M6 42h36M20 26h.1M34 14l10 10M44 14 34 24',
  opened: 'M24 14c9 0 16 6 20 10-4 4-11 10-20 10S8 28 4 24c4-4 11-10 20-10Zm0 15a5 5 0 1 0 0-10 5 5 0 0 0 0 10Z',
  life: 'M24 40C10 30 6 24 6 17a9 9 0 0 1 18-2 9 9 0 0 1 18 2c0 7-4 13-18 23ZM8 24h9l3-6 5 12 4-6h11',
  child:
    'M24 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12Zm0 0v14m0-9-8 4m8-4 8 4m-8 5-5 10m5-10 5 10M4 24C6 12 12 6 16 4M44 24C42 12 36 6 32 4',
  court: 'M24 6v34M14 42h20M8 14h32M8 14 3 27h10ZM40 14l-5 13h10Z',
  stop: 'M16 22V10a3 3 0 0 1 6 0v-2a3 3 0 0 1 6 0v3a3 3 0 0 1 6 0v16c0 9-4 15-12 15-6 0-9-4-13-13-1-3 2-5 4-3l3 4M22 10v11M28 11v10M34 13v9',
  silent: 'M24 44a20 20 0 1 0 0-40 20 20 0 0 0 0 40ZM16 18h.1M32 18h.1M16 31h16',
} as const

export type Drawn = keyof typeof paths

/** Drawn with the ink of the text around it; silent, because its words stand beside it. */
export const ConfideDrawing = ({ of }: { of: Drawn }) => (
  <svg className="confide-drawing" width="64" height="64" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path
      d={paths[of]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)

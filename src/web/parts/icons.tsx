/** Small signs of our own, drawn with the ink of the text around them. Decoration: what they mean stands beside them in words. */
const paths = {
  patient: 'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm-8 9c0-4.4 3.6-7 8-7s8 2.6 8 7',
  professional: 'M5 4v5a5 5 0 0 0 10 0V4M10 14v2a5 5 0 0 0 10 0v-2m0 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  interpreter: 'M3 5h11v8H8l-3 3v-3H3ZM17 9h4v8h-2v3l-3-3h-6v-1',
  relative:
    'M8 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm9 1a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 20c0-4 2.7-6 6-6s6 2 6 6m1-5c3.500 0 7 1 7 5',
  companion:
    'M8 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm9 1a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 20c0-4 2.7-6 6-6s6 2 6 6m1-5c3.500 0 7 1 7 5',
  papers: 'M6 3h9l4 4v14H6ZM14 3v5h5M9 12h7M9 16h7',
  up: 'M12 19V6m-6 6 6-6 6 6',
  down: 'M12 5v13m-6-6 6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  sign: 'M8 13V6a1.500 1.500 0 0 1 3 0v5M11 10.500V4.500a1.500 1.500 0 0 1 3 0V11M14 11V6a1.500 1.500 0 0 1 3 0v8a6.500 6.500 0 0 1-6.500 6.500c-2.700 0-4.300-1.200-5.500-3.500L3.300 13.800a1.500 1.500 0 0 1 2.500-1.600L8 14.500',
  undo: 'M9 7 4 12l5 5M4 12h10a5 5 0 0 1 0 10h-3',
  cover: 'M3 12s3.500-6 9-6 9 6 9 6M4 17l2-2M9 19l1-3M15 19l-1-3M20 17l-2-2',
  leave: 'M5 5h14v14H5ZM5 19 19 5',
  back: 'M5 12a7 7 0 1 0 3-5.700M8 2v5h5',
  'to-start': 'M20 12H5m6-6-6 6 6 6',
  link: 'M9 15 15 9M8 11l-3 3a3.500 3.500 0 0 0 5 5l3-3M16 13l3-3a3.500 3.500 0 0 0-5-5l-3 3',
  said: 'M4 5h16v11H10l-4 4v-4H4ZM8.500 10.500l2 2 4-4',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-14v5l3 3',
  fold: 'M6 9l6 6 6-6',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  draft: 'M4 20l4-1L20 7l-3-3L5 16ZM14 7l3 3',
  table: 'M3 8h18M5 8v12M19 8v12M7 4h4v4H7ZM13 5h4v3h-4Z',
  door: 'M6 21V3h12v18M3 21h18M14 12h.01',
  call: 'M6 3h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 4 5a2 2 0 0 1 2-2Z',
  key: 'M8 15a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm4-4h9v4M17 11v3',
  device: 'M4 5h16v11H4ZM2 20h20M9 16v4M15 16v4',
  pen: 'M4 20l4-1L20 7l-3-3L5 16Z',
  torn: 'M10 4H4v15h5l2-3-2-3 3-3-2-3ZM14 5l6-1v15l-7-1 2-3-2-3 3-3-2-3Z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  shelter: 'M12 3 5 6v6c0 4 3 7 7 9 4-2 7-5 7-9V6ZM12 8v7m-3.500-3.500h7',
  voice:
    'M12 15a3.500 3.500 0 0 0 3.500-3.500v-5a3.500 3.500 0 0 0-7 0v5A3.500 3.500 0 0 0 12 15Zm-7-4a7 7 0 0 0 14 0M12 18v4M8 22h8',
  'no-voice':
    'M12 15a3.500 3.500 0 0 0 3.500-3.500v-5a3.500 3.500 0 0 0-7 0v5A3.500 3.500 0 0 0 12 15Zm-7-4a7 7 0 0 0 14 0M12 18v4M8 22h8M4 3l16 18',
  quiet: 'M7 7h10v10H7Z',
  cue: 'M2 12s3.500-6 10-6 10 6 10 6-3.500 6-10 6S2 12 2 12Zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  pause: 'M8 5v14M16 5v14',
  hear: 'M4 9h4l5-4v14l-5-4H4ZM16.500 9a4 4 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11',
  camera: 'M3 7h4l2-3h6l2 3h4v13H3ZM12 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  'no-camera': 'M3 7h4l2-3h6l2 3h4v13H3ZM12 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM3 2l18 20',
  'hear-none': 'M4 9h4l5-4v14l-5-4H4ZM17 9l5 6M22 9l-5 6',
  lock: 'M6 11h12v9H6ZM9 11V8a3 3 0 0 1 6 0v3M12 15v2',
  'in-turn': 'M3 7h8M13 17h8',
  'at-once': 'M3 8h18M3 16h18',
  two: 'M8 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm8 0a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2 20c0-4 2.7-6 6-6 1.700 0 3 .5 4 1.500M22 20c0-4-2.700-6-6-6-1.700 0-3 .5-4 1.500V20',
} as const

export type IconName = keyof typeof paths

export const Icon = ({ name, size = 24 }: { name: IconName; size?: number }) => (
  <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)

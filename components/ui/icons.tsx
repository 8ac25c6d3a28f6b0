import type { SVGProps } from 'react'

const paths = {
  add: 'M8 3.5v9M3.5 8h9',
  archive: 'M2.5 3.5h11v3h-11zM3.5 6.5v6h9v-6M6.5 9h3',
  arrowDown: 'M8 3v10M4 9l4 4 4-4',
  arrowUp: 'M8 13V3M4 7l4-4 4 4',
  check: 'M3 8.4l3.2 3.2L13 4.8',
  chevronDown: 'M4 6.2l4 4 4-4',
  chevronRight: 'M6.2 4l4 4-4 4',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3.2l2.2 1.6',
  close: 'M4 4l8 8M12 4l-8 8',
  compare: 'M2.5 3h4v10h-4zM9.5 3h4v10h-4zM3.5 6h2M10.5 6h2M10.5 9h2',
  contrast: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2.5v11M8 5h4.8M8 8h5.6M8 11h4.8',
  download: 'M8 2.5v8M4.8 7.5L8 10.7l3.2-3.2M2.5 13.5h11',
  error: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  file: 'M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.2h3.3',
  fileAdd: 'M9 1.8H3.5v12.4H8M9 2v3.2h3.3M9 1.8L12.3 5v2.5M12 9.5v5M9.5 12h5',
  fix: 'M9.8 2.2L13.8 6.2M2.2 13.8l6.6-6.6M11.8 4.2l-3 3M3.5 2.5v3M2 4h3M12.5 10.5v3M11 12h3',
  folder: 'M1.8 12.8v-9.6h4.4l1.6 1.8h6.4v7.8z',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.3V11M8 4.9v.3',
  keyboard: 'M1.5 4h13v8h-13zM4 6.5h.4M6.6 6.5h.4M9.2 6.5h.4M11.8 6.5h.2M4.5 9.5h7',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.2M2.5 8h.2M2.5 12h.2',
  more: 'M3.5 8h.2M8 8h.2M12.5 8h.2',
  paste: 'M5.5 2.8H3.5v11.4h9V2.8h-2M5.5 1.8h5v2.4h-5z',
  rail: 'M2 2.8h12v10.4H2zM6 2.8v10.4',
  rename: 'M10.8 2.5l2.7 2.7L5.8 13l-3.3.6.6-3.3zM9.2 4.2l2.7 2.7',
  reset: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.6v2.6h2.6',
  save: 'M2.5 2.5h8.3l2.7 2.7v8.3h-11zM5 2.8v3h5v-3M4.8 13.2V9h6.4v4.2',
  search: 'M7 11.8a4.8 4.8 0 1 0 0-9.6 4.8 4.8 0 0 0 0 9.6zM10.5 10.5l3.3 3.3',
  share: 'M8 2v8M5.2 4.6L8 1.8l2.8 2.8M4.5 7H3v7h10V7h-1.5',
  split: 'M2 2.8h12v10.4H2zM8 2.8v10.4',
  trash: 'M2.8 4.2h10.4M6 4V2.5h4V4M4.2 4.2l.6 9.3h6.4l.6-9.3M6.8 6.8v4.2M9.2 6.8v4.2',
  undo: 'M3 6.2h6.5a3.5 3.5 0 0 1 0 7H6M3 6.2l3-3M3 6.2l3 3',
  warning: 'M8 2.2l6.3 11.3H1.7zM8 6.5v3.3M8 11.6v.2',
} as const

export type IconName = keyof typeof paths

/** One of our line icons, 16 × 16, in the colour of the text. It says nothing to screen readers: the words beside it, or the label of its button, do. */
export function Icon({ name, ...rest }: { readonly name: IconName } & SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 16 16" width={16} height={16} fill="none" stroke="currentColor" strokeWidth={1.4} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false" {...rest}>
      <path d={paths[name]} />
    </svg>
  )
}

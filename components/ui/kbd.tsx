/** A key, or keys pressed together, as `Ctrl+K`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className="inline-flex h-[18px] items-center rounded-small border border-hairline-strong bg-n2 px-1 font-sans text-12 leading-none text-n11">{keys}</kbd>
}

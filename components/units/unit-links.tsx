import Link from 'next/link'

/** The ways from a unit to what else there is of it. */
export function UnitLinks({ id }: { readonly id: string }) {
  return (
    <nav aria-label="Unit" className="flex gap-4 border-y border-hairline bg-n2 px-3 py-2 text-13">
      <Link href={`/units/${id}/history`}>History</Link>
      <Link href="/units">All units</Link>
      <a href={`/api/v1/units/${id}`}>As JSON</a>
    </nav>
  )
}

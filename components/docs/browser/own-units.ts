interface FoundUnits {
  readonly units: readonly { readonly id: string; readonly name: string; readonly description: string }[]
  readonly total: number
}

const SHOWN = 20

/** Says at the end of a setting's page which saved units use it, where there are any. Without an answer of the server the page stays as it is. */
export async function showOwnUnits(): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-doc][data-kind=setting]')
  if (!page) return
  const name = page.querySelector('h1')!.textContent
  const answer = await fetch(`/api/v1/units?${new URLSearchParams({ search: name, pageSize: String(SHOWN) }).toString()}`).catch(() => null)
  if (!answer?.ok) return
  const { units, total } = (await answer.json()) as FoundUnits
  if (total === 0) return
  const heading = document.createElement('h2')
  heading.id = 'own-units'
  heading.className = 'text-16 font-semibold'
  heading.textContent = 'In your saved units'
  const words = document.createElement('p')
  words.className = 'my-2'
  words.textContent = `${total === 1 ? 'One saved unit has' : `${total} saved units have`} ${name} in ${total === 1 ? 'its' : 'their'} text${total > units.length ? `; these are the ${units.length} that were changed last` : ''}:`
  const list = document.createElement('ul')
  list.className = 'my-2 list-disc pl-5'
  for (const unit of units) {
    const link = document.createElement('a')
    link.href = `/units/${encodeURIComponent(unit.id)}`
    link.textContent = unit.name
    const item = document.createElement('li')
    item.append(link, unit.description === '' ? '' : ` – ${unit.description}`)
    list.append(item)
  }
  const section = document.createElement('section')
  section.setAttribute('aria-labelledby', heading.id)
  section.className = 'mt-6'
  section.append(heading, words, list)
  page.append(section)
}

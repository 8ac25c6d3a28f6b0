import { useCallback, useState, type ComponentType } from 'react'
import { useToast } from '@/components/ui/toast'

/**
 * A part of the page that is loaded when it is first wanted: the part, or null until then, and what loads it and goes on, or gives up. `load` is one and the same
 * function throughout, `name` begins the sentence that says that nothing came of it, and `first` is the part where a page begins with it.
 */
export function useOnDemand<Props>(load: () => Promise<ComponentType<Props>>, name: string, first: ComponentType<Props> | null = null): readonly [ComponentType<Props> | null, (goOn: () => void, giveUp?: () => void) => void] {
  const toast = useToast()
  const [part, setPart] = useState<ComponentType<Props> | null>(() => first)
  const want = useCallback(
    (goOn: () => void, giveUp?: () => void) => {
      load().then(
        (loaded) => {
          setPart(() => loaded)
          goOn()
        },
        () => {
          toast({ text: `${name} could not be loaded. Try again when the server answers; your text is kept.`, tone: 'error' })
          giveUp?.()
        },
      )
    },
    [load, name, toast],
  )
  return [part, want]
}

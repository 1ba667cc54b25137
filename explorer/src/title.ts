/** The window's title follows the view; null leaves it to another part of the page. */
import { useEffect } from 'preact/hooks'

const NAME = 'Dépêche'

export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return
    document.title = title === '' ? NAME : `${title} · ${NAME}`
  }, [title])
}

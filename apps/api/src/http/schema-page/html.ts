import { escaped } from '../../core/html'

/** A description as paragraphs, with what it quotes in backticks as code. */
export function prose(description: string | null | undefined): string {
  return (description ?? '')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`)
    .join('')
}

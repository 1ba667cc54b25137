/** Labelled controls and lists of facts. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface FieldProps {
  readonly label: string
  readonly type: 'search' | 'date' | 'number'
  readonly value: string
  readonly onValue: (value: string) => void
  readonly placeholder?: string
  /** Values offered while typing. */
  readonly offers?: readonly string[]
  /** Takes the place of two fields. */
  readonly wide?: boolean
}

export function TextField({ label, type, value, onValue, placeholder, offers, wide = false }: FieldProps) {
  const id = useId()
  return (
    <div class={`field ${wide ? 'wide' : ''}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        placeholder={placeholder}
        min={type === 'number' ? 1 : undefined}
        list={offers && `${id}-offers`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {offers && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </div>
  )
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, label: string])[]
  readonly onValue: (value: string) => void
}

export function SelectField({ label, value, choices, onValue }: SelectProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly onValue: (checked: boolean) => void
  readonly class?: string
}

export const CheckField = ({ label, checked, onValue, class: name }: CheckProps) => (
  <label class={`check ${name ?? ''}`}>
    <input type="checkbox" checked={checked} onChange={(event) => onValue(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
)

interface FactProps {
  readonly term: string
  /** Takes the place of two facts. */
  readonly wide?: boolean
  readonly children?: ComponentChildren
}

/** A term and what is said of it; nothing when nothing is. */
export const Fact = ({ term, wide = false, children }: FactProps) =>
  children === null || children === undefined || children === '' || children === false ? null : (
    <div class={`fact ${wide ? 'is-wide' : ''}`}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )

const key = 'parley-shortcuts'

/** Says whether single letters do something; people who speak to their computer turn that off. */
export function areShortcutsOn(): boolean {
  return window.localStorage.getItem(key) !== 'off'
}

export function setShortcutsOn(isOn: boolean): void {
  window.localStorage.setItem(key, isOn ? 'on' : 'off')
}

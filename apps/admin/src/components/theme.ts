'use client'
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const closeButtonProps = { 'aria-label': 'Close' }

// Without the library's blur: where nothing but software draws the page, each key pressed over it would take a quarter of a second.
const overlayProps = { backgroundOpacity: 0.45, blur: 0 }

/** Ink and paper with one accent; green, ochre and brick are kept for new, changed and withdrawn. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, monospace",
  headings: { fontWeight: '620', sizes: headingSizes() },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  primaryColor: 'petrol',
  // What white words can be read on.
  primaryShade: { light: 8, dark: 6 },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  colors: {
    petrol: petrol(),
    gray: paper(),
    dark: night(),
    red: brick(),
    ochre: ochre(),
  },
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: { radius: 'md', overlayProps, closeButtonProps },
      styles: { title: { fontWeight: 620, fontSize: '1rem' } },
    },
    // Else each would be a banner of the page, beside the one at the top.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Drawer: { defaultProps: { overlayProps, closeButtonProps } },
    SpotlightRoot: { defaultProps: { overlayProps } },
    Notification: { defaultProps: { closeButtonProps } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
})

function headingSizes() {
  return {
    h1: { fontSize: '1.5rem', lineHeight: '1.25' },
    h2: { fontSize: '1.125rem', lineHeight: '1.35' },
    h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    h4: { fontSize: '0.875rem', lineHeight: '1.4' },
  }
}

function petrol(): MantineColorsTuple {
  return [
    '#eef5f6',
    '#dae8ea',
    '#b6d1d5',
    '#8fbac1',
    '#6fa8b1',
    '#4f929b',
    '#3a808a',
    '#2a6f79',
    '#1d5f69',
    '#124d56',
  ]
}

function paper(): MantineColorsTuple {
  return [
    '#faf9f7',
    '#f4f2ee',
    '#e9e6e0',
    '#dcd8d0',
    '#c8c3b9',
    '#a59f94',
    '#6b665c',
    '#545047',
    '#3a3731',
    '#1f1d1a',
  ]
}

function night(): MantineColorsTuple {
  return [
    '#dedcd7',
    '#bebbb4',
    '#a09c94',
    '#7a766f',
    '#4a4742',
    '#3a3733',
    '#2b2926',
    '#1e1d1b',
    '#181715',
    '#11100f',
  ]
}

function brick(): MantineColorsTuple {
  return [
    '#fbf0ed',
    '#f4dcd6',
    '#e8b8ad',
    '#dc9282',
    '#d1715d',
    '#c75b45',
    '#b94a34',
    '#a33c28',
    '#8f3220',
    '#782717',
  ]
}

function ochre(): MantineColorsTuple {
  return [
    '#fbf5e8',
    '#f8eed9',
    '#f0dcb0',
    '#e8c27a',
    '#d6a84f',
    '#b98a2f',
    '#8a5c0c',
    '#7a4f06',
    '#624004',
    '#4c3203',
  ]
}

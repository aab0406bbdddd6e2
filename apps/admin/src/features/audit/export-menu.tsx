'use client'
import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type AuditFormat, auditFormats } from '@parley/shared/audit'
import { valuesOf } from '@parley/shared/content/terms'
import { TriangleDownIcon } from '@primer/octicons-react'
import { useState } from 'react'
import { messageOf } from '@/lib/failures'
import type { AuditFilter } from '@/lib/graphql/generated/graphql'
import { fetchExport } from './fetch-export'

/** Takes out what the filters show, all pages of it, as a file. */
export function ExportMenu({ filter }: { filter: AuditFilter }) {
  const [isBusy, setBusy] = useState(false)

  async function take(format: AuditFormat) {
    setBusy(true)
    try {
      save(await fetchExport(format, filter))
    } catch (failure) {
      notifications.show({ color: 'red', message: messageOf(failure) })
    }
    setBusy(false)
  }

  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button variant="default" loading={isBusy} rightSection={<TriangleDownIcon size={16} />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {valuesOf<AuditFormat>(auditFormats).map((format) => (
          <Menu.Item key={format} onClick={() => take(format)}>
            {auditFormats[format].label}
            <div style={{ color: 'var(--ink-soft)', fontSize: '0.75rem' }}>
              {auditFormats[format].meaning}
            </div>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function save({ name, content }: { name: string; content: Blob }) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to write by then, and keeps what it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

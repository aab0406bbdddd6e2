'use client'
import { Button, Menu } from '@mantine/core'
import { GitMergeIcon, RepoForkedIcon, TriangleDownIcon } from '@primer/octicons-react'
import Link from 'next/link'

/** What may be done about an actor as a whole: each is a page that first says what it would do. */
export function ActorMenu({ address }: { address: string }) {
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button variant="default" rightSection={<TriangleDownIcon size={14} />}>
          Merge or split
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          prefetch={false}
          href={`${address}/merge`}
          leftSection={<GitMergeIcon size={16} />}
        >
          Merge into another actor…
        </Menu.Item>
        <Menu.Item
          component={Link}
          prefetch={false}
          href={`${address}/split`}
          leftSection={<RepoForkedIcon size={16} />}
        >
          Split…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

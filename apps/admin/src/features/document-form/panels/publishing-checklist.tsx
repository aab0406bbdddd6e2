'use client'

import { Anchor, List, Paper, Text, Title } from '@mantine/core'
import type { Asked } from '../draft/asked-before-publishing'

/** What publishing will still ask for: calm, since a draft may lack it; each line leads to its field. */
export function PublishingChecklist({ asked, onGo }: { asked: readonly Asked[]; onGo(path: string): void }) {
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="asked-before-publishing">
      <Title order={2} size="h5" id="asked-before-publishing">
        Before publishing
      </Title>
      {asked.length === 0 ? (
        <Text size="sm" mt={4}>
          This document has all that publishing asks for.
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" mt={4}>
            Still asked for, whenever you come to it:
          </Text>
          <List size="sm" mt={4} spacing={2}>
            {asked.map(({ path, place, message }) => (
              <List.Item key={`${path} ${message}`}>
                <Anchor component="button" type="button" size="sm" ta="start" onClick={() => onGo(path)}>
                  {place}
                </Anchor>
                <Text span size="sm">
                  {message}
                </Text>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Paper>
  )
}

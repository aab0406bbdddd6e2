'use client'

import { Modal } from '@mantine/core'
import { kindOf } from '@parley/shared/content/kinds'
import { CreateForm, type CreateFormProps } from './create-form'

/** Makes a document in passing, without leaving the one that needs it. */
export function CreateDocument(props: CreateFormProps) {
  return (
    <Modal
      opened
      onClose={() => props.onLeave(null)}
      title={`New ${kindOf(props.kind).noun} in this edition`}
      size="lg"
      // The picker that asked puts the focus back into its own field.
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close without creating' }}
    >
      {/* Inside, so that its fields are on the page when it looks for the one to begin with. */}
      <CreateForm {...props} />
    </Modal>
  )
}

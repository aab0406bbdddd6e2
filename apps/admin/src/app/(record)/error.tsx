'use client'
import { FailurePage } from '@/features/frame/failure-page'

export default FailurePage

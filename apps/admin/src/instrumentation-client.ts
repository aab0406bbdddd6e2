import { tellOfGoing } from '@/features/frame/going'

/** Next calls this within the transition to another page, whoever began it: a link, the keyboard, back and forward. */
export const onRouterTransitionStart = tellOfGoing

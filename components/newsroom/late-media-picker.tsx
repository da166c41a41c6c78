'use client'

import { lazily } from '@/components/ui/lazily'
import type { MediaPicker as Picker } from './media-picker'

/** The media picker, fetched when somebody first chooses from the library: the text itself must not wait for it. */
export const MediaPicker = lazily(() => import('./media-picker').then((file) => file.MediaPicker)) as typeof Picker

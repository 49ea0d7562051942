import type { ApplicationStatus } from '@jobai/shared/application';
import {
  Award,
  Bookmark,
  CircleCheck,
  CircleX,
  Clock,
  LogOut,
  type LucideIcon,
  MessagesSquare,
  Phone,
  Send,
} from 'lucide-react';
import type { Tone } from '../base/tone.ts';

/** How each status looks; its word is `status_<id>`. */
export const STATUS_LOOK = {
  saved: { icon: Bookmark, tone: 'neutral' },
  applied: { icon: Send, tone: 'draft' },
  phone_screen: { icon: Phone, tone: 'needs' },
  interview: { icon: MessagesSquare, tone: 'needs' },
  offer: { icon: Award, tone: 'verified' },
  accepted: { icon: CircleCheck, tone: 'verified' },
  rejected: { icon: CircleX, tone: 'refused' },
  withdrawn: { icon: LogOut, tone: 'neutral' },
  no_reply: { icon: Clock, tone: 'neutral' },
} satisfies Record<ApplicationStatus, { icon: LucideIcon; tone: Tone }>;

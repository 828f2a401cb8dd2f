import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import type { Joined } from '../../store/tablet-store.ts';
import type { Tablet } from '../tablet.ts';

/** What every screen about an event's sheets is given. */
export type SheetParts = {
  readonly tablet: Tablet;
  readonly joined: Joined;
  readonly event: CampaignEvent;
  readonly register: Awaited<ReturnType<Tablet['store']['sheets']>>;
};

import type { Goal } from './goals';
import type { HookDelivery } from './hook-deliveries';
import type { TriggerLaunch } from './mailings';
import { ProfileStore } from './profile-store';
import {
	loyaltyPrograms,
	seedLoyaltyMembers,
	seedPointsTransactions,
	triggerPromotions,
} from './seed/loyalty';
import { pixels } from './seed/goals';
import { seedMarketSettings, seedOrders, seedProducts, seedSkus, touchpoints } from './seed/market';
import { promoCodePrograms, seedPromoCodes } from './seed/promo-codes';
import type { ScenarioEntry } from './scenarios';
import { seedCampaigns } from './seed/campaigns';
import { seedCounters } from './seed/counters';
import { databases, groups, resources } from './seed/databases';
import { seedFiles } from './seed/files';
import { seedHistory } from './seed/history';
import { seedMailings } from './seed/mailings';
import { marketPromotions } from './seed/market-promotions';
import { seedMessages } from './seed/messages';
import { seedProfiles } from './seed/profiles';
import { relationTypes, seedRelations } from './seed/relations';
import { seedScenarios } from './seed/scenarios';
import { seedSegments } from './seed/segments';
import { seedSenders, seedSoftBounces } from './seed/senders';
import { seedSuppressionLists } from './seed/suppression-lists';
import { seedDownloads, seedTasks } from './seed/tasks';
import type { SegmentEvent } from './segments';
import { seedTemplates } from './seed/templates';
import { seedWebVersions } from './seed/web-versions';
import type { Task } from './tasks';
import type { Sending } from './sendings';

/**
 * A small shop: the ids of the documentation's examples exist in it. Each thing has a slot, with what is in it at the
 * start; the page and the control API show every slot that there is.
 */
export function createState() {
	return {
		groups: [...groups],
		databases: structuredClone([...databases]),
		resources: structuredClone([...resources]),
		segments: seedSegments(),
		/** Who entered and left static segments, as far as triggers and scenarios hear of it, oldest first. */
		segmentEvents: noneYet<SegmentEvent>(),
		profiles: new ProfileStore(seedProfiles()),
		scenarios: seedScenarios(),
		/** Who entered scenarios, oldest first. */
		scenarioEntries: noneYet<ScenarioEntry>(),
		/** Tasks, oldest first. */
		tasks: noneYet<Task>(),
		/** Tasks of the time before, which are done. */
		earlierTasks: seedTasks(),
		/** Mailings of every type, trigger mailings among them. */
		mailings: seedMailings(),
		/** To whom trigger mailings were sent, oldest first. */
		triggerLaunches: noneYet<TriggerLaunch>(),
		campaigns: seedCampaigns(),
		/** Messages that were sent to profiles, oldest first. */
		sendings: noneYet<Sending>(),
		/** Messages of the time before. */
		earlierMessages: seedMessages(),
		/** Batches that action hooks have sent, oldest first. */
		hookDeliveries: noneYet<HookDelivery>(),
		/** What happened to profiles, oldest first: what they were sent and did. */
		history: seedHistory(),
		suppressionLists: seedSuppressionLists(),
		loyaltyPrograms: [...loyaltyPrograms],
		triggerPromotions: [...triggerPromotions],
		loyaltyMembers: seedLoyaltyMembers(),
		/** Points that came and went, oldest first. */
		pointsTransactions: seedPointsTransactions(),
		promoCodePrograms: [...promoCodePrograms],
		/** Codes, in the order in which free ones go out. */
		promoCodes: seedPromoCodes(),
		touchpoints: [...touchpoints],
		/** One entry. */
		marketSettings: seedMarketSettings(),
		products: seedProducts(),
		skus: seedSkus(),
		orders: seedOrders(),
		pixels: [...pixels],
		/** What profiles did, oldest first. */
		goals: noneYet<Goal>(),
		/** Those of test events, which are kept apart. */
		testGoals: noneYet<Goal>(),
		marketPromotions: [...marketPromotions],
		templates: seedTemplates(),
		/** E-mails of the time before, as they were sent, by the ids of the messages. */
		webVersions: seedWebVersions(),
		senders: seedSenders(),
		softBounces: seedSoftBounces(),
		relationTypes: [...relationTypes],
		relations: seedRelations(),
		/** The subscriptions of each database in each resource as they were counted last. */
		counters: seedCounters(),
		/** Files that tasks have made, by their paths below /api/download/. */
		downloads: seedDownloads(),
		/** Uploaded files by the key that attach names. */
		files: seedFiles(),
	};
}

/** Everything that the platform holds. */
export type State = Readonly<ReturnType<typeof createState>>;

function noneYet<Thing>(): Thing[] {
	return [];
}

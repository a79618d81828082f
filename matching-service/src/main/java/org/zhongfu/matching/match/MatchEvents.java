// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.EligibilityFacts.CoarsePlace;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.contracts.matching.AcceptingProvider;
import org.zhongfu.contracts.matching.MatchingEvent.MatchAccepted;
import org.zhongfu.contracts.matching.MatchingEvent.MatchCancelled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchExpired;
import org.zhongfu.contracts.matching.MatchingEvent.MatchFulfilled;
import org.zhongfu.contracts.matching.MatchingEvent.MatchOffered;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRefused;
import org.zhongfu.contracts.matching.MatchingEvent.MatchRelocated;
import org.zhongfu.contracts.matching.MatchingEvent.UnitConsumed;
import org.zhongfu.contracts.matching.MatchingEvent.UnitsReleased;
import org.zhongfu.contracts.matching.ServiceTerms;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.matching.catalog.ServiceItem;
import org.zhongfu.matching.match.units.Units;
import org.zhongfu.matching.need.Need;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Occurrence;

/** The events a match publishes, made of the match as it is after the step. */
final class MatchEvents {

    private MatchEvents() {}

    static MatchOffered offered(Match match, int units) {
        return new MatchOffered(
                match.id(),
                match.revision(),
                match.needId(),
                match.personId(),
                match.areaCode(),
                match.serviceItem(),
                match.line().provider(),
                match.line().contract(),
                units,
                match.expiresAt(),
                match.provenance().occurredAt(),
                match.provenance().backfilled());
    }

    /**
     * The provider accepted the match.
     *
     * @param period days for which the match is made
     * @param facts the facts about the person; null when they have not arrived
     * @param actor subject of the token of who accepted
     */
    static MatchAccepted accepted(
            Match match,
            Need need,
            ServiceItem item,
            Units units,
            ServicePeriod period,
            @Nullable EligibilityFacts facts,
            String actor,
            Occurrence when) {
        CoarsePlace place = facts == null ? null : facts.place();
        return new MatchAccepted(
                match.id(),
                match.revision(),
                need.id(),
                recipient(need, facts, Zones.dayOf(when.occurredAt())),
                acceptingProvider(match, actor),
                terms(match, item, units, period),
                item.stageTargets(),
                need.requestedAt(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                when.occurredAt(),
                when.backfilled());
    }

    private static AcceptingProvider acceptingProvider(Match match, String actor) {
        ProviderRef provider = match.line().provider();
        return new AcceptingProvider(provider.providerId(), provider.providerOrg(), actor);
    }

    /** The groups are those of the day of acceptance; before the facts arrive, of the day of confirmation. */
    private static Recipient recipient(Need need, @Nullable EligibilityFacts facts, LocalDate day) {
        return facts == null
                ? new Recipient(need.personId(), need.areaCode(), need.primaryGroup(), need.groups())
                : new Recipient(need.personId(), need.areaCode(), facts.primaryGroupOn(day), facts.groupsOn(day));
    }

    private static ServiceTerms terms(Match match, ServiceItem item, Units units, ServicePeriod period) {
        return new ServiceTerms(
                match.line().contract(),
                item.code(),
                match.listVersion(),
                item.guideVersion(),
                item.deliveredAs().name(),
                item.unit().name(),
                units.committed(),
                match.line().price(),
                item.durationMinutes(),
                item.staffNeeded(),
                item.requiredCredential(),
                period);
    }

    static MatchRefused refused(Match match, String reasonCode, int released, Occurrence when) {
        return new MatchRefused(
                match.id(),
                match.revision(),
                match.needId(),
                match.line().provider().providerId(),
                reasonCode,
                released,
                when.occurredAt(),
                when.backfilled());
    }

    static MatchExpired expired(Match match, int released, Occurrence when) {
        return new MatchExpired(
                match.id(),
                match.revision(),
                match.needId(),
                match.line().provider().providerId(),
                released,
                when.occurredAt(),
                when.backfilled());
    }

    static MatchCancelled cancelled(
            Match match, CancellationReason reason, int released, @Nullable Boolean restQueued, Occurrence when) {
        return new MatchCancelled(
                match.id(),
                match.revision(),
                match.needId(),
                reason.name(),
                released,
                when.occurredAt(),
                when.backfilled(),
                restQueued);
    }

    static MatchRelocated relocated(Match match, @Nullable CoarsePlace place, Occurrence when) {
        return new MatchRelocated(
                match.id(),
                match.revision(),
                match.needId(),
                match.areaCode(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                when.occurredAt(),
                when.backfilled());
    }

    static MatchFulfilled fulfilled(Match match, Units units, boolean restQueued, Occurrence when) {
        return new MatchFulfilled(
                match.id(),
                match.revision(),
                match.needId(),
                units.consumed(),
                units.released(),
                when.occurredAt(),
                when.backfilled(),
                restQueued);
    }

    static UnitConsumed unitConsumed(Match match, VisitId visitId, Occurrence when) {
        return new UnitConsumed(
                match.id(), match.revision(), match.needId(), visitId, when.occurredAt(), when.backfilled());
    }

    static UnitsReleased unitsReleased(Match match, int units, ReleaseReason reason, Occurrence when) {
        return new UnitsReleased(
                match.id(),
                match.revision(),
                match.needId(),
                units,
                reason.name(),
                when.occurredAt(),
                when.backfilled());
    }
}

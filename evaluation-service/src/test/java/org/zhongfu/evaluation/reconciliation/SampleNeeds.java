// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.evaluation.fact.MatchStatus;
import org.zhongfu.evaluation.fact.NeedStatus;
import org.zhongfu.evaluation.fact.OrderStatus;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchOrder;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchUnits;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchVisits;

/** Needs and their matches; all parts agree until a test changes one of them. */
final class SampleNeeds {

    static final Instant EARLIER = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant LATER = Instant.parse("2026-11-23T02:00:00Z");
    static final NeedId NEED = new NeedId(new UUID(1, 1));
    static final MatchId MATCH = new MatchId(new UUID(2, 2));

    private SampleNeeds() {}

    static Match match() {
        return new Match();
    }

    static Match offer() {
        return new Match().is(MatchStatus.OFFERED).offered(3, 0, 0).order(null, 0);
    }

    static Match refused() {
        return offer().is(MatchStatus.REFUSED).offered(3, 0, 3);
    }

    static Match fulfilled() {
        return match().is(MatchStatus.FULFILLED);
    }

    static Match cancelled() {
        return match().is(MatchStatus.CANCELLED).order(OrderStatus.CANCELLED, 3);
    }

    static NeedRecord need(@Nullable NeedStatus status, int units, Match... matches) {
        return new NeedRecord(
                NEED,
                status,
                units,
                false,
                "652301",
                null,
                EARLIER,
                List.of(matches).stream().map(Match::build).toList());
    }

    /** The need with an outcome of that many delivered units; null when it was closed as met without naming them. */
    static NeedRecord with(@Nullable Integer unitsDelivered, NeedRecord need) {
        return new NeedRecord(
                need.needId(),
                need.status(),
                need.units(),
                need.waitlisted(),
                need.areaCode(),
                new NeedRecord.PublishedOutcome(unitsDelivered),
                need.notedAt(),
                need.matches());
    }

    /** Builds a match of three units. */
    static final class Match {
        @Nullable
        MatchStatus status = MatchStatus.ACCEPTED;

        int offered = 3;
        int accepted = 3;
        int heldReleased;
        int consumed;
        int committedReleased;

        @Nullable
        OrderStatus order = OrderStatus.IN_SERVICE;

        int ordered = 3;
        int answers;
        int verified;
        int running;
        int verifiedWithoutUnit;
        int consumedWithoutVisit;

        Match is(@Nullable MatchStatus status) {
            this.status = status;
            return this;
        }

        Match offered(int offered, int accepted, int heldReleased) {
            this.offered = offered;
            this.accepted = accepted;
            this.heldReleased = heldReleased;
            return this;
        }

        Match served(int verified, int consumed, int committedReleased) {
            this.verified = verified;
            this.consumed = consumed;
            this.committedReleased = committedReleased;
            return this;
        }

        Match order(@Nullable OrderStatus order, int ordered) {
            this.order = order;
            this.ordered = ordered;
            return this;
        }

        Match answered(int answers) {
            this.answers = answers;
            return this;
        }

        Match running(int running) {
            this.running = running;
            return this;
        }

        Match without(int unit, int visit) {
            this.verifiedWithoutUnit = unit;
            this.consumedWithoutVisit = visit;
            return this;
        }

        MatchRecord build() {
            return new MatchRecord(
                    MATCH,
                    status,
                    new MatchUnits(offered, accepted, heldReleased, consumed, committedReleased),
                    new MatchOrder(order, ordered, answers, Math.min(answers, 1)),
                    new MatchVisits(verified, running, verifiedWithoutUnit, consumedWithoutVisit),
                    LATER);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.matching.base.FactsVisibility;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.base.TextList;
import org.zhongfu.matching.engine.allocation.Decision;
import org.zhongfu.matching.match.RunOfferService.Result;
import org.zhongfu.matching.match.choice.Backlog.WaitingNeed;
import org.zhongfu.matching.match.choice.MatchReason;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.run.MatchingDecisionView.PassedOverLineView;

/** The decision of a run about a need, and its result. */
@Entity
@Table(name = "matching_run_decision")
class RunDecision extends PanacheEntityBase {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Queried.
    private UUID runId;

    private UUID needId;
    private String areaCode;
    private String serviceItem;
    private int units;
    private @Nullable String targetGroup;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    @Convert(converter = TextList.class)
    private List<String> reasonCodes;

    private @Nullable String decision;
    private @Nullable UUID matchId;
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected RunDecision() {} // for Hibernate only

    /**
     * @param decision null when the need was left out of the allocation
     */
    RunDecision(UUID id, UUID runId, WaitingNeed waiting, @Nullable Decision decision) {
        Need need = waiting.need();
        this.id = id;
        this.runId = runId;
        needId = need.id().value();
        areaCode = need.areaCode();
        serviceItem = need.serviceItem();
        units = waiting.units();
        targetGroup = waiting.targetGroup();
        requestedAt = need.requestedAt();
        this.decision = decision == null ? null : Json.write(decision);
        if (decision == null) {
            status = waiting.eligible() ? DecisionStatus.WAITS : DecisionStatus.INELIGIBLE;
            reasonCodes = waiting.reasonCodes();
        } else {
            status = decision.waits() ? DecisionStatus.WAITS : DecisionStatus.PROPOSED;
            reasonCodes = decision.waits() ? waitingReasons(waiting, decision) : List.of();
        }
    }

    private static List<String> waitingReasons(WaitingNeed waiting, Decision decision) {
        return waiting.choices().isEmpty()
                ? waiting.reasonCodes()
                : decision.passed().stream()
                        .map(line -> line.why().name())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Records the result of applying the decision. */
    void settle(Result result, Instant now) {
        settledAt = now;
        switch (result) {
            case Result.OfferMade(MatchId match) -> {
                status = DecisionStatus.OFFERED;
                matchId = match.value();
            }
            case Result.NoOffer(List<String> reasons) -> {
                status = DecisionStatus.NOT_OFFERED;
                reasonCodes = reasons;
            }
        }
    }

    UUID id() {
        return id;
    }

    boolean isProposed() {
        return status == DecisionStatus.PROPOSED;
    }

    Decision decision() {
        if (decision == null) {
            throw new IllegalStateException("decision " + id + " has no allocation");
        }
        return Json.read(decision, Decision.class);
    }

    /**
     * @param withFacts true for callers who read facts about persons
     */
    MatchingDecisionView view(boolean withFacts, Locale language) {
        Decision made =
                decision == null ? new Decision(needId.toString(), units, null, 0, 0, 0, 0, List.of()) : decision();
        String line = made.lineId();
        return new MatchingDecisionView(
                id,
                new MatchingDecisionView.DecidedNeed(
                        new NeedId(needId), areaCode, serviceItem, units, withFacts ? targetGroup : null, requestedAt),
                status,
                new MatchingDecisionView.LineAllocation(
                        line == null ? null : UUID.fromString(line),
                        made.utility(),
                        made.price(),
                        made.waitingPoints(),
                        withFacts ? made.groupPoints() : null),
                (withFacts ? reasonCodes : FactsVisibility.withoutFacts(reasonCodes))
                        .stream().map(code -> MatchReason.view(code, language)).toList(),
                made.passed().stream().map(each -> passed(each, language)).toList(),
                matchId == null ? null : new MatchId(matchId),
                settledAt);
    }

    private static PassedOverLineView passed(Decision.PassedOverLine line, Locale language) {
        return new PassedOverLineView(
                UUID.fromString(line.lineId()),
                line.utility(),
                line.units(),
                line.left(),
                line.price(),
                MatchReason.view(line.why().name(), language));
    }
}

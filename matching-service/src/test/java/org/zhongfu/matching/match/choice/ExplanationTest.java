// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.engine.allocation.Decision;
import org.zhongfu.matching.rule.EligibilitySubject;

class ExplanationTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void theProviderWhoServedThePersonBeforeComesFirst() {
        Explanation chosen = explanation(candidate(FIRST, 100, 0, false), candidate(SECOND, 100, 60, true))
                .choose();

        assertThat(chosen.chosenLine()).isEqualTo(SECOND);
        assertThat(chosen.chosen().orElseThrow().score()).isEqualTo(new Score(1000, 400, 1000, 400, 760));
    }

    @Test
    void amongProvidersNewToThePersonTheOneWithMoreUnitsLeftComesFirst() {
        assertThat(explanation(candidate(FIRST, 100, 50, false), candidate(SECOND, 100, 10, false))
                        .choose()
                        .chosenLine())
                .isEqualTo(SECOND);
    }

    @Test
    void aContractForASmallerAreaComesFirst() {
        Candidate prefecture = in("652300", candidate(FIRST, 100, 0, false));
        Candidate city = in("652301", candidate(SECOND, 100, 0, false));

        assertThat(explanation(prefecture, city).choose().chosenLine()).isEqualTo(SECOND);
    }

    @Test
    void equalCandidatesAreOrderedByLineId() {
        Candidate one = candidate(FIRST, 10, 0, false);
        Candidate other = candidate(SECOND, 10, 0, false);

        assertThat(explanation(one, other).choose().chosenLine())
                .isEqualTo(explanation(other, one).choose().chosenLine())
                .isEqualTo(FIRST);
    }

    @Test
    void anExcludedLineIsShownWithItsReasonsAndNeverChosen() {
        Candidate busy = candidate(FIRST, 100, 0, true).excluded(Exclusion.TURNED_AWAY);

        Explanation chosen =
                explanation(busy, candidate(SECOND, 100, 99, false)).choose();

        assertThat(chosen.chosenLine()).isEqualTo(SECOND);
        assertThat(chosen.candidates())
                .filteredOn(each -> each.lineId().equals(FIRST))
                .singleElement()
                .satisfies(each -> assertThat(each.exclusions()).containsExactly(Exclusion.TURNED_AWAY))
                .satisfies(each -> assertThat(each.score()).isNull());
    }

    @Test
    void withoutACandidateTheReasonsOfAllLinesAreGiven() {
        Explanation chosen = explanation(
                        candidate(FIRST, 1, 1, false).excluded(Exclusion.NO_UNITS_LEFT),
                        candidate(SECOND, 1, 0, false).excluded(Exclusion.NOT_IN_PERIOD))
                .choose();

        assertThat(chosen.chosen()).isEmpty();
        assertThat(chosen.reasonCodes()).containsExactly("NOT_IN_PERIOD", "NO_UNITS_LEFT");
        assertThat(explanation().choose().reasonCodes()).containsExactly("NO_CONTRACT_IN_AREA");
    }

    @Test
    void aLineWithoutEnoughUnitsIsReplacedByTheNextBest() {
        Explanation first = explanation(candidate(FIRST, 100, 0, true), candidate(SECOND, 100, 0, false))
                .choose();

        Explanation second = first.without(FIRST);

        assertThat(second.chosenLine()).isEqualTo(SECOND);
        assertThat(second.without(SECOND).reasonCodes()).containsExactly("NO_UNITS_LEFT");
    }

    @Test
    void aStoredExplanationIsReadUnchangedAndGivesTheSameChoice() {
        Explanation creation = explanation(
                        candidate(FIRST, 100, 3, true),
                        candidate(SECOND, 100, 0, false).excluded(Exclusion.NOT_IN_PERIOD))
                .choose();

        Explanation stored = Json.read(Json.write(creation), Explanation.class);

        assertThat(stored).isEqualTo(creation);
        assertThat(stored.choose()).isEqualTo(creation);
    }

    @Test
    void staffOfAProviderSeeNoFactsOfThePersonAndNoFiguresOfOthers() {
        Explanation shown = explanation(candidate(FIRST, 100, 3, true), candidate(SECOND, 100, 0, false))
                .choose()
                .forOrg("ORG-" + FIRST);

        assertThat(shown.subject()).isNull();
        assertThat(shown.candidates()).extracting(Candidate::lineId).containsExactly(FIRST);
    }

    @Test
    void aHeldNeedIsNotOfferedThoughAProviderCouldServe() {
        Explanation waits =
                explanation(candidate(FIRST, 100, 0, false)).choose().heldForRun();

        assertThat(waits.chosen()).isEmpty();
        assertThat(waits.reasonCodes()).containsExactly("GATHERED_FOR_RUN");
        assertThat(waits.candidates()).singleElement().satisfies(each -> assertThat(each.canServe())
                .isTrue());
    }

    @Test
    void aRunMayDecideForALineThatIsNotTheBest() {
        Explanation chosen = explanation(candidate(FIRST, 100, 0, true), candidate(SECOND, 100, 0, false))
                .choose()
                .onLine(SECOND, byRun(SECOND, FIRST));

        assertThat(chosen.chosenLine()).isEqualTo(SECOND);
        assertThat(chosen.reasonCodes()).isEmpty();
        assertThat(Json.read(Json.write(chosen), Explanation.class)).isEqualTo(chosen);
    }

    @Test
    void aLineThatCanNoLongerServeHasReasons() {
        Explanation chosen =
                explanation(candidate(FIRST, 100, 0, true), full(SECOND)).choose();

        assertThat(chosen.onLine(SECOND, byRun(SECOND, FIRST)).reasonCodes()).containsExactly("NO_UNITS_LEFT");
        assertThat(chosen.onLine(new UUID(0, 3), byRun(SECOND, FIRST)).reasonCodes())
                .containsExactly("LINE_GONE");
    }

    @Test
    void staffOfAProviderDoNotSeeTheOtherLinesARunPassedOver() {
        Explanation shown = explanation(candidate(FIRST, 100, 0, true), candidate(SECOND, 100, 0, false))
                .choose()
                .onLine(SECOND, byRun(SECOND, FIRST))
                .forOrg("ORG-" + SECOND);

        assertThat(shown.allotted()).isNotNull().satisfies(allotted -> {
            assertThat(allotted.decision().lineId()).isEqualTo(SECOND.toString());
            assertThat(allotted.decision().passed()).isEmpty();
        });
    }

    @Test
    void withoutFactsThePointsForTheGroupAreLeftOut() {
        Explanation whole = explanation(candidate(FIRST, 100, 0, true), candidate(SECOND, 100, 0, false))
                .choose()
                .onLine(SECOND, byRun(SECOND, FIRST));

        assertThat(groupPointsOf(whole)).isEqualTo(250);
        assertThat(groupPointsOf(whole.withoutFacts())).isNull();
        assertThat(groupPointsOf(whole.forOrg("ORG-" + SECOND))).isNull();
    }

    private static @Nullable Integer groupPointsOf(Explanation explanation) {
        return Objects.requireNonNull(explanation.allotted()).decision().groupPoints();
    }

    @Test
    void staffOfAProviderDoNotReadWhyAPersonIsNotEligible() {
        Explanation shown = explanation(List.of("TOO_YOUNG", "NOT_IN_PERIOD")).forOrg("ORG-" + SECOND);

        assertThat(shown.reasonCodes()).containsExactly("NOT_IN_PERIOD");
    }

    private static Candidate full(UUID line) {
        return candidate(line, 100, 100, false).excluded(Exclusion.NO_UNITS_LEFT);
    }

    private static Explanation.RunAllocation byRun(UUID line, UUID passed) {
        return Explanation.RunAllocation.of(
                new UUID(0, 8),
                1,
                new Decision(
                        new UUID(0, 7).toString(),
                        1,
                        line.toString(),
                        600,
                        0,
                        0,
                        250,
                        List.of(new Decision.PassedOverLine(
                                passed.toString(),
                                900,
                                10,
                                0,
                                400_000,
                                Decision.PassedOverReason.WORTH_MORE_TO_OTHERS))));
    }

    private static Explanation explanation(Candidate... candidates) {
        return explanation(List.of(), candidates);
    }

    private static Explanation explanation(List<String> reasonCodes, Candidate... candidates) {
        return new Explanation(
                Instant.parse("2026-11-23T01:30:00Z"),
                "652301",
                1,
                1,
                new Explanation.AppliedRule(new UUID(0, 9), 1),
                new EligibilitySubject(
                        1,
                        75,
                        List.of("VULNERABLE_ELDER"),
                        List.of(new EligibilitySubject.AssessedLevel(
                                "SELF_CARE_6", 1, "PARTIAL_CARE", Instant.parse("2026-11-20T01:30:00Z"))),
                        LocalDate.of(2026, 11, 23)),
                reasonCodes,
                Scoring.CURRENT,
                List.of(candidates),
                null,
                null,
                null);
    }

    private static Candidate candidate(UUID line, int units, int committed, boolean servedBefore) {
        return new Candidate(
                line,
                new ContractId(new UUID(1, line.getLeastSignificantBits())),
                new ProviderId(new UUID(2, line.getLeastSignificantBits())),
                "ORG-" + line,
                "652301",
                units,
                0,
                committed,
                0,
                servedBefore,
                List.of(),
                null);
    }

    private static Candidate in(String area, Candidate candidate) {
        return new Candidate(
                candidate.lineId(),
                candidate.contractId(),
                candidate.providerId(),
                candidate.providerOrg(),
                area,
                candidate.units(),
                candidate.held(),
                candidate.committed(),
                candidate.consumed(),
                candidate.servedBefore(),
                List.of(),
                null);
    }
}

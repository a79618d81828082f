// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.survey.SurveyCourse.Attempted;

/** What follows for an entry from its attempts. */
class SurveyCourseTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T02:00:00Z");
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 5);

    @Test
    void withoutAnAttemptAnEntryIsOpen() {
        assertThat(SurveyCourse.of(List.of()).status()).isEqualTo(SurveyEntryStatus.OPEN);
    }

    @Test
    void theLastAttemptSaysWhatIsKnownBeforeThereIsAVisit() {
        SurveyCourse course = SurveyCourse.of(List.of(at(0, SurveyResult.REFUSED), at(1, SurveyResult.ABSENT)));

        assertThat(course.status()).isEqualTo(SurveyEntryStatus.ABSENT);
        assertThat(course.nextAttemptOn()).isEqualTo(NEXT);
        assertThat(course.attempts()).isEqualTo(2);
        assertThat(course.conflicts()).isEmpty();
    }

    @Test
    void aVisitAfterARefusalIsNoContradiction() {
        Attempted visit = at(2, SurveyResult.DONE);

        SurveyCourse course = SurveyCourse.of(List.of(at(0, SurveyResult.REFUSED), visit));

        assertThat(course.status()).isEqualTo(SurveyEntryStatus.DONE);
        assertThat(course.visit()).isEqualTo(visit);
        assertThat(course.nextAttemptOn()).isNull();
        assertThat(course.conflicts()).isEmpty();
    }

    @Test
    void theFirstVisitByItsOwnTimeCountsAndTheSecondContradictsIt() {
        Attempted later = at(3, SurveyResult.DONE);
        Attempted earlier = at(1, SurveyResult.DONE);

        SurveyCourse course = SurveyCourse.of(List.of(later, earlier));

        assertThat(course.visit()).isEqualTo(earlier);
        assertThat(course.conflicts()).isEqualTo(Map.of(later.id(), SurveyConflict.SECOND_VISIT));
    }

    @Test
    void whatComesAfterTheVisitContradictsIt() {
        Attempted later = at(3, SurveyResult.NOT_FOUND);

        SurveyCourse course = SurveyCourse.of(List.of(at(1, SurveyResult.DONE), later));

        assertThat(course.status()).isEqualTo(SurveyEntryStatus.DONE);
        assertThat(course.conflicts()).isEqualTo(Map.of(later.id(), SurveyConflict.AFTER_VISIT));
    }

    @Test
    void aReportOfDeathAfterTheVisitIsKeptAndContradictsNothing() {
        SurveyCourse course = SurveyCourse.of(List.of(at(1, SurveyResult.DONE), at(3, SurveyResult.DECEASED)));

        assertThat(course.status()).isEqualTo(SurveyEntryStatus.DONE);
        assertThat(course.deathReported()).isTrue();
        assertThat(course.conflicts()).isEmpty();
    }

    @Test
    void aVisitAfterAReportOfDeathContradictsIt() {
        Attempted visit = at(3, SurveyResult.DONE);

        SurveyCourse course = SurveyCourse.of(List.of(visit, at(1, SurveyResult.DECEASED)));

        assertThat(course.status()).isEqualTo(SurveyEntryStatus.DONE);
        assertThat(course.conflicts()).isEqualTo(Map.of(visit.id(), SurveyConflict.VISIT_AFTER_DEATH));
    }

    @Test
    void anEarlierVisitThatArrivesLaterTurnsTheRefusalAfterItIntoAContradiction() {
        Attempted refusal = at(3, SurveyResult.REFUSED);
        Attempted visit = at(1, SurveyResult.DONE);

        assertThat(SurveyCourse.of(List.of(refusal)).conflicts()).isEmpty();
        assertThat(SurveyCourse.of(List.of(refusal, visit)).conflicts())
                .isEqualTo(Map.of(refusal.id(), SurveyConflict.AFTER_VISIT));
    }

    private static Attempted at(int hours, SurveyResult result) {
        return new Attempted(
                UUID.randomUUID(),
                result,
                MORNING.plusSeconds(hours * 3600L),
                result == SurveyResult.ABSENT ? NEXT : null,
                result == SurveyResult.MOVED ? "652302" : null,
                "surveyor",
                result + " at " + hours);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhongfu.intake.survey.SurveyCourse.Attempted;

/** The state of an entry does not depend on the order in which its attempts arrive. */
class SurveyCourseProperties {

    private static final Instant START = Instant.parse("2026-11-02T02:00:00Z");

    @Property
    void theOrderOfArrivalDoesNotMatter(@ForAll("attempts") List<Attempted> attempts, @ForAll Random random) {
        List<Attempted> shuffled = new ArrayList<>(attempts);
        Collections.shuffle(shuffled, random);

        assertThat(SurveyCourse.of(shuffled)).isEqualTo(SurveyCourse.of(attempts));
    }

    /** A contradiction that an officer has looked at is never counted again for another one. */
    @Property
    void oneMoreAttemptNeverTakesAContradictionAway(
            @ForAll("attempts") List<Attempted> attempts, @ForAll("attempt") Attempted more) {
        List<Attempted> all = new ArrayList<>(attempts);
        all.add(more);

        assertThat(SurveyCourse.of(all).conflicts().keySet())
                .containsAll(SurveyCourse.of(attempts).conflicts().keySet());
    }

    @Property
    void aVisitedEntryStaysVisited(@ForAll("attempts") List<Attempted> attempts, @ForAll("attempt") Attempted more) {
        List<Attempted> all = new ArrayList<>(attempts);
        all.add(more);

        boolean isVisited = all.stream().anyMatch(each -> each.result() == SurveyResult.DONE);

        assertThat(SurveyCourse.of(all).status() == SurveyEntryStatus.DONE).isEqualTo(isVisited);
    }

    @Provide
    static Arbitrary<List<Attempted>> attempts() {
        return attempt().list().ofMaxSize(8);
    }

    @Provide
    static Arbitrary<Attempted> attempt() {
        return Combinators.combine(
                        Arbitraries.of(SurveyResult.class),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("first", "second"))
                .as((result, hour, sender) -> attempt(result, hour, sender));
    }

    private static Attempted attempt(SurveyResult result, int hour, String sender) {
        UUID id = UUID.randomUUID();
        return new Attempted(
                id,
                result,
                START.plusSeconds(hour * 3600L),
                result == SurveyResult.ABSENT ? LocalDate.of(2026, 11, 5) : null,
                result == SurveyResult.MOVED ? "652302" : null,
                sender,
                id.toString());
    }
}

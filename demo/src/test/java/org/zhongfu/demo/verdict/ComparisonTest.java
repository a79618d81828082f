// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.plan.PilotPlan;
import org.zhongfu.demo.plan.Quantity;
import org.zhongfu.demo.seed.Seed;

class ComparisonTest {

    private final Comparison comparison = comparison("HOME_COOKING");
    private final Map<String, Indicator> system = new HashMap<>(Map.of(
            "persons", count("persons", 855, -1),
            "personVisits", count("personVisits", 2363, 2363),
            "satisfactionRate", share(821, 855),
            "responseTime", responseTime()));

    @Test
    void equalFiguresAreEqual() {
        assertThat(comparison.countsAreEqual(system)).isTrue();
        assertThat(comparison.figures(system))
                .extracting(Figure::verdict)
                .containsExactly(Verdict.EQUAL, Verdict.EQUAL, Verdict.MEETS, Verdict.NOT_DERIVABLE);
    }

    @Test
    void oneVisitTooManyDiffersWithTheDifference() {
        system.put("personVisits", count("personVisits", 2364, 2364));
        Figure visits = comparison.figures(system).get(1);
        assertThat(visits.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(visits.reason()).isEqualTo("by 1");
        assertThat(comparison.countsAreEqual(system)).isFalse();
    }

    @Test
    void aFigureWhoseTraceListsOtherRecordsDiffers() {
        system.put("personVisits", count("personVisits", 2363, 2362));
        assertThat(comparison.figures(system).get(1).verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void exactlyTheTargetIsMetAndOneAnswerLessIsNot() {
        system.put("satisfactionRate", share(92, 100));
        assertThat(comparison.figures(system).get(2).verdict()).isEqualTo(Verdict.MEETS);
        system.put("satisfactionRate", share(91, 100));
        assertThat(comparison.figures(system).get(2).verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void noAnswersOrNoFigureIsNoMatch() {
        system.put("satisfactionRate", share(0, 0));
        system.remove("persons");
        assertThat(comparison.figures(system))
                .extracting(Figure::verdict)
                .startsWith(Verdict.DIFFERS, Verdict.EQUAL, Verdict.DIFFERS);
    }

    @Test
    void theResponseTimeIsShownWithoutVerdict() {
        Figure figure = comparison.figures(system).getLast();
        assertThat(figure.system()).isEqualTo("mean 3.0, median 2.5 days");
        assertThat(figure.reason()).contains("no baseline");
    }

    private static Indicator count(String code, int value, long traced) {
        return new Indicator(code, IntNode.valueOf(value), "x", value, 1, 0, "/api/v1/t", traced);
    }

    private static Indicator share(long satisfied, long answers) {
        return new Indicator("satisfactionRate", LongNode.valueOf(0), "%", satisfied, answers, 0, null, -1);
    }

    private static Indicator responseTime() {
        return new Indicator("responseTime", IntNode.valueOf(4320), "minutes", 0, 855, 3600, null, -1);
    }

    @Test
    void sessionsAreComparedToo() {
        system.put("persons", count("persons", 30, -1));
        system.put("personVisits", count("personVisits", 82, 82));
        system.put("sessionsHeld", count("sessionsHeld", 3, -1));
        assertThat(comparison("CULTURAL_ACTIVITY").figures(system))
                .extracting(Figure::verdict)
                .startsWith(Verdict.NOT_DERIVABLE, Verdict.EQUAL, Verdict.EQUAL);
    }

    @Test
    void atLeastIsMetByTheNumberEntered() {
        system.put("persons", count("persons", 61, -1));
        system.put("personVisits", count("personVisits", 210, 210));
        Figure visits = comparison("SOCIAL_INCLUSION").figures(system).get(1);
        assertThat(visits.printed()).isEqualTo(">= 200");
        assertThat(visits.verdict()).isEqualTo(Verdict.MEETS);
    }

    @Test
    void aNumberThatIsNotPrintedDiffersWhenItIsNotTheOneEntered() {
        system.put("persons", count("persons", 31, -1));
        assertThat(comparison("CULTURAL_ACTIVITY").figures(system).getFirst().verdict())
                .isEqualTo(Verdict.DIFFERS);
    }

    private static Comparison comparison(String service) {
        Pilot pilot = Pilot.load();
        PilotPlan plan = new PilotPlan(
                new Seed("pilot"),
                pilot,
                PilotPlan.teams(pilot, SampleUsers.all()),
                List.of(Quantity.whole(pilot.service(service).orElseThrow())));
        return new Comparison(pilot, plan.service(service));
    }
}

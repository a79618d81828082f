// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.api.RetryPolicy;
import org.zhongfu.demo.api.UnreachableException;
import org.zhongfu.demo.fake.FakeSystem;
import org.zhongfu.demo.fake.FakeSystem.Fault;
import org.zhongfu.demo.verdict.Result;

class DemoTest {

    private final FakeSystem system = new FakeSystem();
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void everyCaseEndsClosedAndTheFiguresAreThoseAskedFor() {
        Result result = run("--persons", "12", "--visits", "30");
        assertThat(result.failures()).isEmpty();
        assertThat(result.isGood()).isTrue();
        assertRecords(12, 30);
        assertThat(table.toString(StandardCharsets.UTF_8))
                .contains("persons", "| 12", "| 30", "equal", "not derivable: the report prints no baseline");
    }

    @Test
    void anEscortHasASecondPlaceAndAnArrival() {
        Result result = run("--service", "MEDICAL_ESCORT", "--persons", "4");
        assertThat(result.failures()).isEmpty();
        assertThat(result.isGood()).isTrue();
    }

    @Test
    void aCourseIsEnteredWithItsSessions() {
        Result result = run("--service", "SKILL_CULTIVATION", "--persons", "25");
        assertThat(result.failures()).isEmpty();
        assertThat(result.isGood()).isTrue();
        assertThat(system.records().states("sessions")).isEqualTo(Map.of("HELD", 1L));
        assertThat(system.records().count("courses")).isEqualTo(1);
    }

    @Test
    void theProviderOfThePrefectureIsAnother() {
        run("--persons", "2");
        Result result = run("--service", "CHILD_CAPABILITY", "--persons", "12");
        assertThat(result.failures()).isEmpty();
        assertThat(system.records().count("providers")).isEqualTo(2);
    }

    @Test
    void sessionsAreEnteredOnce() {
        run("--service", "CULTURAL_ACTIVITY");
        Result second = run("--service", "CULTURAL_ACTIVITY");
        assertThat(second.failures()).isEmpty();
        assertThat(second.isGood()).isTrue();
        assertThat(system.records().states("sessions")).isEqualTo(Map.of("HELD", 3L));
        assertThat(system.records().states("visits")).isEqualTo(Map.of("VERIFIED", 82L));
    }

    @Test
    void workersOfAnEarlierRunGetTheCredentialsThatTheyLack() {
        run("--persons", "2");
        system.records().leaveOnly("HEALTH_CERTIFICATE");
        run("--service", "REHAB_NURSING", "--persons", "2");
        assertThat(system.records().holders("REHAB_THERAPIST")).isEqualTo(5);
    }

    @Test
    void aSecondRunCreatesNoSecondRecords() {
        run("--persons", "5");
        long visits = system.records().count("visits");
        Result second = run("--persons", "5");
        assertThat(second.isGood()).isTrue();
        assertRecords(5, visits);
    }

    @Test
    void aLargerRunContinuesASmallOne() {
        run("--persons", "3");
        assertThat(run("--persons", "9").isGood()).isTrue();
        assertThat(system.records().count("needs")).isEqualTo(9);
    }

    @Test
    void anInterruptedRunContinues() {
        for (int breakAt = 20; breakAt < 320; breakAt += 37) {
            int at = breakAt;
            system.injectFault(new Fault(call -> call >= at, Fault.Kind.BROKEN));
            runIgnoringFailures();
        }
        system.injectFault(null);
        assertThat(run("--persons", "8", "--visits", "20").isGood()).isTrue();
        assertRecords(8, 20);
    }

    @Test
    void overloadAndLostAnswersDelayTheRunAndLoseNoRecord() {
        system.injectFault(new Fault(call -> call % 3 == 0, Fault.Kind.BUSY));
        assertThat(run("--persons", "4", "--visits", "9").isGood()).isTrue();
        assertRecords(4, 9);
        system.injectFault(new Fault(call -> call % 4 == 0, Fault.Kind.ANSWER_LOST));
        assertThat(run("--persons", "9", "--visits", "19", "--seed", "lost").failures())
                .isEmpty();
        assertRecords(13, 28, 6);
    }

    @Test
    void aRefusedTokenIsRenewed() {
        system.injectFault(new Fault(call -> call % 10 == 0, Fault.Kind.SIGNED_OUT));
        assertThat(run("--persons", "3", "--visits", "7").failures()).isEmpty();
    }

    @Test
    void aConflictInAWorkersCalendarIsReportedAndNotRetried() {
        system.injectFault(new Fault(call -> true, Fault.Kind.CONFLICT));
        Result result = run("--persons", "3", "--visits", "7");
        assertThat(result.isGood()).isFalse();
        assertThat(result.failures()).hasSize(3).allMatch(line -> line.contains("In conflict with what is recorded"));
        assertThat(system.conflicts()).isEqualTo(3);
    }

    @Test
    void recordsOfOtherCallersMakeTheFiguresDiffer() {
        run("--persons", "2", "--visits", "3", "--seed", "others");
        Result result = run("--persons", "4", "--visits", "8");
        assertThat(result.isGood()).isFalse();
        assertThat(result.figures().getFirst().reason()).isEqualTo("by 2");
    }

    @Test
    void theResultIsWrittenAsJson() throws IOException {
        Path file = folder.resolve("result.json");
        run("--persons", "2", "--json", file.toString());
        JsonNode json = new JsonMapper().readTree(file.toFile());
        assertThat(json.path("good").asBoolean()).isTrue();
        assertThat(json.path("figures").path(0).path("verdict").asText()).isEqualTo("EQUAL");
        assertThat(json.path("source").asText()).contains("cdcn.org.cn/article/37449");
    }

    @Test
    void aSystemThatDoesNotRunIsReportedInOneSentence() {
        system.close();
        assertThatThrownBy(() -> run("--persons", "2"))
                .isInstanceOf(UnreachableException.class)
                .hasMessageMatching("No answer from http://localhost:\\d+; start the system with ./zhongfu up\\.");
    }

    @Test
    void aServiceWithoutPrintedFiguresIsRefused() {
        assertThatThrownBy(() -> run("--service", "SINGING"))
                .isInstanceOf(DemoFailedException.class)
                .hasMessageContaining("HOME_COOKING");
    }

    private void assertRecords(long persons, long visits) {
        assertRecords(persons, visits, 3);
    }

    private void assertRecords(long persons, long visits, long online) {
        var records = system.records();
        assertThat(records.states("applications")).isEqualTo(Map.of("ACCEPTED", persons, "SUBMITTED", online));
        assertThat(records.states("needs")).isEqualTo(Map.of("CLOSED", persons));
        assertThat(records.states("work-orders")).isEqualTo(Map.of("CLOSED", persons));
        assertThat(records.states("visits")).isEqualTo(Map.of("VERIFIED", visits));
        assertThat(records.count("evidence")).isEqualTo(persons);
        assertThat(records.count("assessments")).isEqualTo(persons);
        assertThat(records.count("satisfaction-answers")).isEqualTo(persons);
        assertThat(records.count("providers")).isEqualTo(1);
        assertThat(records.count("workers")).isEqualTo(15);
    }

    private void runIgnoringFailures() {
        try {
            run("--persons", "8", "--visits", "20");
        } catch (DemoFailedException e) {
            // Expected: the system fails during the run.
        }
    }

    private Result run(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--base";
        all[1] = system.base().toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return new Demo(
                        Options.of(all),
                        new PrintStream(table, true, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new RetryPolicy(Duration.ofMillis(2), Duration.ofMillis(20), Duration.ofSeconds(5)),
                        new StableFigures(
                                new RetryPolicy(Duration.ofMillis(2), Duration.ofMillis(20), Duration.ofSeconds(5)),
                                Duration.ofMillis(100)))
                .run();
    }
}

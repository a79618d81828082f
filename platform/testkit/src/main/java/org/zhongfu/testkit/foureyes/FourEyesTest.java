// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/**
 * For each pair of steps of the data whose later step this service serves: who took the earlier step is refused, or what they do
 * is reviewed, and another person is not. A service extends this class with {@code @QuarkusTest} and gives a scenario for each pair; a pair without
 * one fails.
 */
public abstract class FourEyesTest {

    private static final Path DESCRIPTION = Path.of("openapi", "openapi.json");

    /** Takes the earlier step. */
    @FunctionalInterface
    public interface Scenario {

        /**
         * @param first subject of the token of the person
         */
        LaterStep after(String first);
    }

    /** Requests the later step, on the version the record has after the earlier one. */
    @FunctionalInterface
    public interface LaterStep {

        /**
         * @param person subject of the token of the person
         */
        Response by(String person);
    }

    /** The scenarios by the two operations, as {@code earlier -> later}. */
    protected abstract Map<String, Scenario> scenarios();

    /** True when the record that the later step answers with shows that it waits for another person under a rule. */
    protected boolean waitsForReview(Response taken) {
        throw new AssertionError("no step of this service is reviewed: " + taken.asString());
    }

    static Stream<StepPair> pairs() {
        Set<String> served = operations();
        return StepPair.all().stream().filter(pair -> served.contains(pair.later()));
    }

    static Stream<StepPair> refusing() {
        return pairs().filter(StepPair::refuses);
    }

    static Stream<StepPair> reviewing() {
        return pairs().filter(pair -> !pair.refuses());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("reviewing")
    void whatTheSamePersonDoesUnderARuleWithAReviewWaitsForAnotherPerson(StepPair pair) {
        String first = "first " + UUID.randomUUID();
        LaterStep later = scenario(pair).after(first);

        Response taken = later.by(first);

        assertThat(taken.statusCode()).as(taken.asString()).isIn(200, 201);
        assertThat(waitsForReview(taken)).as(taken.asString()).isTrue();
        assertThat(kept(pair, first)).isPositive();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("reviewing")
    void whatAnotherPersonDoesNeedsNoReviewUnderTheRule(StepPair pair) {
        LaterStep later = scenario(pair).after("first " + UUID.randomUUID());

        Response taken = later.by("second " + UUID.randomUUID());

        assertThat(taken.statusCode()).as(taken.asString()).isIn(200, 201);
        assertThat(waitsForReview(taken)).as(taken.asString()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("refusing")
    void whoTookTheEarlierStepIsRefusedTheLaterOne(StepPair pair) {
        String first = "first " + UUID.randomUUID();
        LaterStep later = scenario(pair).after(first);

        Response refused = later.by(first);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(403);
        assertThat(refused.<String>path("fourEyesRule")).isEqualTo(pair.rule());
        assertThat(refused.<String>path("detail").toLowerCase(Locale.ROOT))
                .contains("another ")
                .doesNotContain(first);
        // The tests send some requests four times at once; each refusal is audited.
        assertThat(refusals(first)).containsOnly("REFUSED " + pair.rule());
        assertThat(kept(pair, first)).isZero();
    }

    /** The other person sends the version of before the refusal: the record has not changed. */
    @ParameterizedTest
    @MethodSource("refusing")
    void anotherPersonTakesTheLaterStepAfterTheRefusal(StepPair pair) {
        String first = "first " + UUID.randomUUID();
        LaterStep later = scenario(pair).after(first);
        later.by(first);

        Response taken = later.by("second " + UUID.randomUUID());

        assertThat(taken.statusCode()).as(taken.asString()).isIn(200, 201);
    }

    @Test
    void eachScenarioIsOfAPairInTheData() {
        Set<String> ofData = pairs().map(StepPair::steps).collect(Collectors.toSet());

        assertThat(scenarios().keySet()).isEqualTo(ofData);
    }

    private Scenario scenario(StepPair pair) {
        Scenario scenario = scenarios().get(pair.steps());
        assertThat(scenario).as("a scenario of " + pair).isNotNull();
        return scenario;
    }

    private static List<String> refusals(String actor) {
        return DatabaseRows.texts(
                "select outcome from audit_entry where action = 'SECOND_PERSON_REQUIRED' and actor = ?", actor);
    }

    private static long kept(StepPair pair, String actor) {
        return DatabaseRows.count(
                "select count(*) from step_taken where operation = ? and actor = ?", pair.later(), actor);
    }

    private static Set<String> operations() {
        try {
            return ApiDocument.parse(Files.readString(DESCRIPTION)).operations().stream()
                    .map(ApiOperation::id)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(DESCRIPTION.toString(), e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Role by operation by filter, as the guide prints it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureAccessQuarkusTest {

    /** Publicity reaches people whom nobody knows; its number tells nothing about a person. */
    private static final String OF_PERSONS = "indicators.findAll { it.code != 'publicityReach' }";

    /** A year in which no other test has facts, since the townships of a county are compared with each other. */
    private static final String YEAR = "?from=2007-01-01&to=2007-12-31";

    private static final Instant REQUESTED_AT = Instant.parse("2007-03-01T02:00:00Z");
    private static final Instant SERVED_AT = Instant.parse("2007-03-10T02:00:00Z");
    private static final String GROUP = "&group=SEVERE_DISABILITY";

    private final String small = Areas.fresh();
    private final String middle = Areas.fresh();
    private final String large = Areas.fresh();
    private boolean served;

    @Inject
    EventDelivery delivery;

    /** In the small township 3 persons, in the middle one 6, in the large one 7 and one outside the group; 6 elsewhere. */
    @BeforeEach
    void servePersons() {
        if (!served) {
            served = true;
            serve(small, 3, "SEVERE_DISABILITY");
            serve(middle, 6, "SEVERE_DISABILITY");
            serve(large, 7, "SEVERE_DISABILITY");
            serve(large, 1, "LOW_INCOME");
            serve(Areas.fresh(), 6, "LOW_INCOME");
        }
    }

    static Stream<Arguments> cells() throws IOException {
        List<String> lines = table();
        List<String> columns = cellsOf(lines.getFirst());
        return lines.stream().skip(2).flatMap(line -> {
            List<String> cells = cellsOf(line);
            return Stream.iterate(1, i -> i < columns.size(), i -> i + 1)
                    .map(i -> Arguments.of(cells.getFirst(), columns.get(i), cells.get(i)));
        });
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void aRoleReadsWhatTheGuideSays(String role, String column, String expected) {
        TestTokens caller = TestTokens.as(role).area("652300").org("P1");

        String found = read(column, caller);

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theGuideNamesEveryRole() throws IOException {
        List<String> named =
                table().stream().skip(2).map(line -> cellsOf(line).getFirst()).toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(roles());
    }

    @Test
    void aTownshipIsWithheldWhereTheTotalWouldGiveAwayAnother() {
        JsonPath figures = figures(agency(), middle, "");

        assertThat(figures.getString("indicators.find { it.code == 'persons' }.noValueReason"))
                .isEqualTo("SMALL_CELL");
    }

    @Test
    void aGroupIsWithheldWhereAFewPersonsAreOutsideIt() {
        JsonPath figures = figures(agency(), large, GROUP);

        assertThat(figures.getString("indicators.find { it.code == 'persons' }.noValueReason"))
                .isEqualTo("SMALL_CELL");
    }

    @Test
    void lessThanFourWeeksOfACountyAreNarrow() {
        JsonPath figures = get(agency(), "/api/v1/indicators?from=2007-03-12&to=2007-04-07&area=652301")
                .jsonPath();

        assertThat(figures.getList(OF_PERSONS + ".noValueReason")).containsOnly("SMALL_CELL");
    }

    @Test
    void aWithheldFigureHasNoNumber() {
        JsonPath figures = figures(agency(), small, "");

        for (String field : List.of("value", "numerator", "denominator", "median", "excluded")) {
            assertThat(figures.getList(OF_PERSONS + "." + field)).as(field).doesNotContainAnyElementsOf(NUMBERS);
        }
        assertThat(figures.getString("indicators.find { it.code == 'satisfactionRate' }.verdict"))
                .isEqualTo("SUPPRESSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.FINANCE_OFFICER, Roles.AGENCY})
    void withoutTheRightToRowsATraceNamesNobody(String role) {
        String trace = get(TestTokens.as(role).area("652300"), tracePath("personVisits", large, ""))
                .asString();

        assertThat(trace).contains("\"total\":8").doesNotContain("personId", "visitId", "orderId");
    }

    @Test
    void groupsInRowsAreShownToOfficersOnly() {
        String forOfficer = trace(Roles.COUNTY_OFFICER);
        String forEvaluator = trace(Roles.EVALUATOR);

        assertThat(forOfficer).contains("\"groups\":[\"SEVERE_DISABILITY\"]");
        assertThat(forEvaluator).contains("personId").doesNotContain("groups");
    }

    private static final List<Integer> NUMBERS =
            Stream.iterate(0, i -> i < 100, i -> i + 1).toList();

    private String trace(String role) {
        return get(TestTokens.as(role).area("652300"), tracePath("personVisits", large, ""))
                .asString();
    }

    private String read(String column, TestTokens caller) {
        return switch (column) {
            case "figures, large" -> figure(caller, large, "");
            case "figures, small" -> figure(caller, small, "");
            case "figures of a group, small" -> figure(caller, small, GROUP);
            case "trace" -> rows(caller, large, "");
            case "trace of a group" -> rows(caller, "652301000", GROUP);
            case "trace, small" -> rows(caller, small, "");
            case "reconciliation of a township" -> {
                Response answer = get(caller, "/api/v1/reconciliation?area=" + large);
                yield refused(answer) ? "refused" : answer.path("totals") == null ? "withheld" : "sums";
            }
            case "reconciliation runs" -> refused(get(caller, "/api/v1/reconciliation/runs")) ? "refused" : "read";
            case "answers" -> refused(get(caller, "/api/v1/satisfaction-answers")) ? "refused" : "read";
            default -> throw new AssertionError("the guide has a column without a request: " + column);
        };
    }

    private static String figure(TestTokens caller, String area, String more) {
        Response answer = get(caller, "/api/v1/indicators" + YEAR + "&area=" + area + more);
        if (refused(answer)) {
            return "refused";
        }
        Object value = answer.path("indicators.find { it.code == 'persons' }.value");
        return value == null ? "withheld" : "shown";
    }

    private static String rows(TestTokens caller, String area, String more) {
        Response answer = get(caller, tracePath("persons", area, more));
        if (refused(answer)) {
            return "refused";
        }
        List<String> persons = answer.jsonPath().getList("items.personId");
        assertThat(answer.jsonPath().getBoolean("rowsVisible")).isEqualTo(!persons.isEmpty());
        return !persons.isEmpty() ? "rows" : answer.path("total") == null ? "withheld" : "number";
    }

    private static boolean refused(Response answer) {
        assertThat(answer.statusCode()).isIn(200, 403);
        return answer.statusCode() == 403;
    }

    private static JsonPath figures(TestTokens caller, String area, String more) {
        return get(caller, "/api/v1/indicators" + YEAR + "&area=" + area + more).jsonPath();
    }

    private static String tracePath(String code, String area, String more) {
        return "/api/v1/indicators/" + code + "/trace" + YEAR + "&area=" + area + more;
    }

    private static TestTokens agency() {
        return TestTokens.as(Roles.AGENCY).area("652300");
    }

    private static Response get(TestTokens caller, String path) {
        return RestApi.get(caller, path);
    }

    private void serve(String area, int persons, String group) {
        for (int i = 0; i < persons; i++) {
            NeedEvents need = new NeedEvents(
                            new PersonId(UuidV7.next()), area, NeedEvents.ITEM, 1, REQUESTED_AT, group, List.of())
                    .confirm()
                    .offer()
                    .accept()
                    .order();
            need.visit(SERVED_AT);
            need.deliver().close().answer("PERSON", "SATISFIED", SERVED_AT.plusSeconds(86_400));
            delivery.deliver(need.events);
        }
    }

    private static List<String> table() throws IOException {
        String guide = Files.readString(ProjectRoot.find().resolve("docs/guides/figures.md"));
        int start = guide.indexOf("<!-- figure access -->");
        return guide.substring(start, guide.indexOf("<!-- end -->", start))
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();
    }

    private static List<String> cellsOf(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList();
    }

    private static List<String> roles() {
        List<String> roles = new ArrayList<>();
        for (Field field : Roles.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                try {
                    roles.add((String) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return roles;
    }
}

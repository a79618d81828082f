// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Officers are told of other open applications of the same ID number for the same service. */
@QuarkusTest
class SimilarApplicationsQuarkusTest {

    private final String number = IntakeApi.newIdNumber("19520307");
    private String first;

    @BeforeEach
    void submitFirst() {
        first = submit(Map.of());
    }

    @Test
    void anOfficerSeesTheOtherOpenApplication() {
        String second = submit(Map.of("requestedItems", List.of("HOME_CLEANING", "HOME_COOKING")));

        read(IntakeApi.OFFICER, first).body("similarApplications", contains(second));
        read(IntakeApi.OFFICER, second).body("similarApplications", contains(first));
    }

    @Test
    void theListShowsItToo() {
        String one = submit(Map.of("areaCode", "652301100"));
        String two = submit(Map.of("areaCode", "652301100"));

        List<List<String>> similar = RestApi.as(IntakeApi.OFFICER)
                .queryParam("limit", 200)
                .queryParam("area", "652301100")
                .get("/api/v1/applications")
                .path("items.findAll { it.id == '%s' }.similarApplications".formatted(one));

        assertThat(similar).containsExactly(List.of(first, two));
    }

    @Test
    void theCaseOfTheCheckCharacterDoesNotCount() {
        String withX = IntakeApi.withCheckCharacter(numberWithX());
        String one = submit(Map.of("applicant", Map.of("name", "王小兰", "idNumber", withX)));
        String two = submit(Map.of("applicant", Map.of("name", "王小兰", "idNumber", withX.toLowerCase(Locale.ROOT))));

        read(IntakeApi.OFFICER, one).body("similarApplications", contains(two));
    }

    @Test
    void anApplicationForAnotherServiceIsNotSimilar() {
        submit(Map.of("requestedItems", List.of("HOME_CLEANING")));

        read(IntakeApi.OFFICER, first).body("similarApplications", empty());
    }

    @Test
    void anApplicationThatHasEndedIsNotSimilar() {
        String second = submit(Map.of());
        IntakeApi.decide(IntakeApi.OFFICER, second, "withdrawal", 1, Map.of())
                .then()
                .statusCode(200);

        read(IntakeApi.OFFICER, first).body("similarApplications", empty());
    }

    @Test
    void anApplicationOfAnotherAreaIsShownToOfficersOfBothAreasOnly() {
        String second = submit(Map.of("areaCode", "652302"));

        read(IntakeApi.OFFICER, first).body("similarApplications", empty());
        read(IntakeApi.PREFECTURE_OFFICER, first).body("similarApplications", contains(second));
    }

    @Test
    void anIdNumberThatIsCorrectedIsCompared() {
        String other =
                submit(Map.of("applicant", Map.of("name", "王小兰", "idNumber", IntakeApi.newIdNumber("19520308"))));
        RestApi.done(IntakeApi.decide(IntakeApi.OFFICER, other, "reception", 1, Map.of()));
        RestApi.done(IntakeApi.decide(IntakeApi.OFFICER, other, "return", 2, Map.of("reason", "身份号码有误")));

        IntakeApi.decide(
                        IntakeApi.OFFICER,
                        other,
                        "resubmission",
                        3,
                        Map.of("applicant", Map.of("name", "王小兰", "idNumber", number)))
                .then()
                .statusCode(200)
                .body("similarApplications", contains(first));
    }

    static Stream<TestTokens> others() {
        return Stream.of(
                TestTokens.as("agency").area("652301").org("HINT"),
                TestTokens.as("applicant").area("652301"),
                TestTokens.as("social-worker").area("652301").org("HINT"),
                TestTokens.as("community-agent").area("652301"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void othersAreNotTold(TestTokens caller) {
        TestTokens sender = caller.sub(UUID.randomUUID());
        String own = RestApi.created(sender, "/api/v1/applications", IntakeApi.applicationBody(number));

        read(sender, own).body("similarApplications", nullValue());
    }

    @Test
    void theIndexIsNotTheNumber() {
        assertThat(DatabaseRows.texts("select id_number_index from application where id = ?::uuid", first))
                .hasSize(1)
                .allMatch(index -> !index.contains(number));
    }

    private String submit(Map<String, Object> changes) {
        Map<String, Object> body = IntakeApi.applicationBody(number);
        body.putAll(changes);
        return RestApi.created(IntakeApi.PREFECTURE_OFFICER, "/api/v1/applications", body);
    }

    private static ValidatableResponse read(TestTokens caller, String id) {
        return RestApi.get(caller, "/api/v1/applications/{id}", id).then().statusCode(200);
    }

    /** Seventeen digits whose check character is X. */
    private static String numberWithX() {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> "65239%d19520307%03d".formatted(i / 1000, i % 1000))
                .filter(digits -> IntakeApi.withCheckCharacter(digits).endsWith("X"))
                .findFirst()
                .orElseThrow();
    }
}

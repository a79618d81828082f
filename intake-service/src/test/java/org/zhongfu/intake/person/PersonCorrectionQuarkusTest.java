// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;

/** Corrections of a person's file. */
@QuarkusTest
class PersonCorrectionQuarkusTest {

    @Test
    void aCorrectionChangesTheFieldsThatAreSent() {
        String id = IntakeApi.registerPerson("19520307");

        correct(IntakeApi.OFFICER, id, 1, Map.of("phone", "13912345678", "areaCode", "652301001"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("phone", equalTo("139****5678"))
                .body("areaCode", equalTo("652301001"))
                .body("name", equalTo("王小兰"));
    }

    @Test
    void aCorrectionPublishesTheChangeAndNewFacts() {
        String id = IntakeApi.registerPerson("19520307");

        correct(IntakeApi.OFFICER, id, 1, Map.of("phone", "13912345678")).statusCode(200);

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id))
                .containsExactly("PersonRegistered", "PersonChanged");
        assertThat(DatabaseRows.events("zhongfu.facts.v1", id))
                .extracting(DatabaseRows.Event::version)
                .containsExactly(1L, 2L);
    }

    @Test
    void aCorrectionOfAnOlderVersionIsRefused() {
        String id = IntakeApi.registerPerson("19520307");
        correct(IntakeApi.OFFICER, id, 1, Map.of("phone", "13912345678")).statusCode(200);

        correct(IntakeApi.OFFICER, id, 1, Map.of("phone", "13900000000")).statusCode(412);
    }

    static Stream<Arguments> refusedCorrections() {
        return Stream.of(
                Arguments.of(422, Map.of()),
                Arguments.of(422, Map.of("areaCode", "652302")),
                Arguments.of(400, Map.of("idNumber", "652301195203070024")));
    }

    @ParameterizedTest
    @MethodSource("refusedCorrections")
    void aCorrectionThatIsEmptyOrNotAllowedChangesNothing(int status, Map<String, Object> body) {
        String id = IntakeApi.registerPerson("19520307");

        correct(IntakeApi.OFFICER, id, 1, body).statusCode(status);

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("PersonRegistered");
    }

    @Test
    void aPersonOfAnotherAreaIsNotFound() {
        String id = IntakeApi.registerPerson("19520307");

        correct(IntakeApi.OTHER_AREA_OFFICER, id, 1, Map.of("name", "王芳")).statusCode(404);
    }

    @Test
    void aCorrectionIsNotDatedBeforeThePreviousOne() {
        String id = IntakeApi.registerPerson("19520307");
        correct(IntakeApi.OFFICER, id, 1, Map.of("phone", "13912345678")).statusCode(200);
        String earlier = TestClock.now().minus(Duration.ofHours(1)).toString();

        correct(IntakeApi.OFFICER, id, 2, Map.of("phone", "13900000000", "occurredAt", earlier))
                .statusCode(422)
                .body("violations[0].field", equalTo("occurredAt"));
    }

    @ParameterizedTest
    @CsvSource({"phone, PHONE", "address, ADDRESS", "point, POINT"})
    void nullRemovesAValue(String field, String disclosed) {
        String id = IntakeApi.registerPerson("19520307");

        correct(IntakeApi.OFFICER, id, 1, "{\"" + field + "\":null}").statusCode(200);

        disclose(id, disclosed).body(field, nullValue());
    }

    @ParameterizedTest
    @CsvSource({"phone, ADDRESS, address", "address, PHONE, phone", "point, ADDRESS, address"})
    void aRemovalKeepsTheOtherValues(String removed, String disclosed, String kept) {
        String id = IntakeApi.registerPerson("19520307");

        correct(IntakeApi.OFFICER, id, 1, "{\"" + removed + "\":null}").statusCode(200);

        disclose(id, disclosed).body(kept, notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "areaCode"})
    void whatAFileAlwaysHasCannotBeRemoved(String field) {
        String id = IntakeApi.registerPerson("19520307");

        correct(IntakeApi.OFFICER, id, 1, "{\"" + field + "\":null}")
                .statusCode(422)
                .body("violations[0].field", equalTo(field));

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("PersonRegistered");
    }

    @Test
    void aRemovedPointLeavesTheFactsToo() {
        String id = IntakeApi.registerPerson("19520307");

        correct(IntakeApi.OFFICER, id, 1, "{\"point\":null}").statusCode(200).body("place", nullValue());

        assertThat(publishedPlace(id).isMissingNode()).isTrue();
    }

    static Stream<Arguments> moves() {
        return Stream.of(
                Arguments.of("652302", ""),
                Arguments.of("652302100", ""),
                Arguments.of("652301001", "{\"latitude\":44.01,\"longitude\":87.31}"));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aMoveToAnotherCountyWithoutANewPointRemovesThePlace(String area, String place) {
        String id = IntakeApi.registerPerson("19520307");

        correct(IntakeApi.PREFECTURE_OFFICER, id, 1, Map.of("areaCode", area)).statusCode(200);

        assertThat(publishedPlace(id).toString()).isEqualTo(place);
    }

    @Test
    void aMoveToAnotherCountyWithANewPointHasItsPlace() {
        String id = IntakeApi.registerPerson("19520307");
        Map<String, Object> point = Map.of("latitude", 44.155, "longitude", 87.987);

        correct(IntakeApi.PREFECTURE_OFFICER, id, 1, Map.of("areaCode", "652302", "point", point))
                .statusCode(200);

        assertThat(publishedPlace(id).path("longitude").asText()).isEqualTo("87.99");
    }

    /** The place in the newest facts; a missing node when they have none. */
    private static JsonNode publishedPlace(String id) {
        return DatabaseRows.events("zhongfu.facts.v1", id).getLast().payload().path("place");
    }

    private static ValidatableResponse disclose(String id, String field) {
        return RestApi.as(IntakeApi.OFFICER)
                .body(Map.of("purpose", "核对", "fields", List.of(field)))
                .post("/api/v1/persons/{id}/disclosures-of-identity", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse correct(TestTokens caller, String id, int version, Object body) {
        return RestApi.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch("/api/v1/persons/{id}", id)
                .then();
    }
}

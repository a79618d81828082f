// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    private static ValidatableResponse correct(TestTokens caller, String id, int version, Map<String, Object> body) {
        return RestApi.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch("/api/v1/persons/{id}", id)
                .then();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Registration of needs. */
@QuarkusTest
class NeedQuarkusTest {

    static Stream<Arguments> badNeeds() {
        return Stream.of(
                bad(400, "serviceItem", body -> body.put("serviceItem", "DANCING")),
                bad(400, "units", body -> body.put("units", 0)),
                bad(400, "units", body -> body.put("units", 367)),
                bad(400, "units", body -> body.put("units", 1.5)),
                bad(400, "periodTo", body -> body.remove("periodTo")),
                bad(400, "periodFrom", body -> body.put("periodFrom", "2024-02-30")),
                bad(422, "periodTo", body -> body.put("periodTo", "2020-01-01")),
                bad(422, "personId", body -> body.put("personId", UUID.randomUUID())),
                bad(422, "applicationId", body -> body.put("applicationId", UUID.randomUUID())),
                bad(422, "requestedAt", body -> body.put("requestedAt", "2199-01-01T00:00:00Z")));
    }

    @ParameterizedTest(name = "{0} {1} {index}")
    @MethodSource("badNeeds")
    void aRefusalNamesTheFieldAndNothingIsWritten(int status, String field, Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = IntakeApi.needBody(IntakeApi.registerPerson("19520307"));
        spoil.accept(body);
        long before = DatabaseRows.count("select count(*) from need");

        register(IntakeApi.OFFICER, body).statusCode(status).body("violations.field", hasItem(field));
        assertThat(DatabaseRows.count("select count(*) from need")).isEqualTo(before);
    }

    @Test
    void theNeedsOfAPersonAreListed() {
        String person = IntakeApi.registerPerson("19520307");
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/needs", IntakeApi.needBody(person));

        RestApi.as(IntakeApi.OFFICER)
                .queryParam("personId", person)
                .get("/api/v1/needs")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void aPersonHasOneOpenNeedForAServiceAtATime() {
        String person = IntakeApi.registerPerson("19520307");
        IntakeApi.registerNeed(person);
        Map<String, Object> overlapping = IntakeApi.needBody(person);
        overlapping.put("periodFrom", "2026-12-31");
        overlapping.put("periodTo", "2027-06-30");

        register(IntakeApi.OFFICER, overlapping).statusCode(409);
    }

    @Test
    void aPersonMayHaveALaterNeedForTheSameService() {
        String person = IntakeApi.registerPerson("19520307");
        IntakeApi.registerNeed(person);
        Map<String, Object> later = IntakeApi.needBody(person);
        later.put("periodFrom", "2027-01-01");
        later.put("periodTo", "2027-06-30");

        register(IntakeApi.OFFICER, later).statusCode(201);
    }

    @Test
    void aPersonMayHaveNeedsForTwoServices() {
        String person = IntakeApi.registerPerson("19520307");
        IntakeApi.registerNeed(person);
        Map<String, Object> other = IntakeApi.needBody(person);
        other.put("serviceItem", "HOME_CLEANING");

        register(IntakeApi.OFFICER, other).statusCode(201);
    }

    @Test
    void aWithdrawnNeedMakesRoomForAnother() {
        String person = IntakeApi.registerPerson("19520307");
        String id = IntakeApi.registerNeed(person);
        IntakeApi.decideNeed(IntakeApi.OFFICER, id, "withdrawal", 1, Map.of("reason", "重新评估"))
                .then()
                .statusCode(200);

        register(IntakeApi.OFFICER, IntakeApi.needBody(person)).statusCode(201);
    }

    @Test
    void ofOverlappingNeedsRegisteredAtTheSameTimeOneIsAccepted() throws Exception {
        String person = IntakeApi.registerPerson("19520307");
        Callable<Integer> enter = () -> register(IntakeApi.OFFICER, IntakeApi.needBody(person))
                .extract()
                .statusCode();

        assertThat(Concurrently.run(List.of(enter, enter, enter))).containsExactlyInAnyOrder(201, 409, 409);
    }

    private static ValidatableResponse register(TestTokens caller, Map<String, Object> body) {
        return RestApi.as(caller).body(body).post("/api/v1/needs").then();
    }

    private static Arguments bad(int status, String field, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(status, field, spoil);
    }
}

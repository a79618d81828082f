// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;

/** Simultaneous requests about one person end in one file. */
@QuarkusTest
class OnePersonOneFileQuarkusTest {

    @RepeatedTest(5)
    void simultaneousAcceptancesOfOnePersonUseOneFile() throws Exception {
        String number = IntakeApi.newIdNumber("19520307");
        List<String> applications = IntStream.range(0, 4)
                .mapToObj(i -> IntakeApi.submitAndReceive())
                .toList();

        List<Response> answers = Concurrently.run(applications.stream()
                .<Callable<Response>>map(id -> () -> IntakeApi.decide(
                        IntakeApi.OFFICER, id, "acceptance", 2, Map.of("person", IntakeApi.personBody(number))))
                .toList());

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.stream()
                        .map(answer -> answer.<String>path("personId"))
                        .distinct())
                .hasSize(1);
        String person = answers.getFirst().path("personId");
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", person)).containsExactly("PersonRegistered");
        assertThat(DatabaseRows.events("zhongfu.facts.v1", person)).hasSize(1);
    }

    @Test
    void ofTwoSimultaneousRegistrationsOfAnIdNumberOneIsRefused() throws Exception {
        Map<String, Object> person = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        Callable<Integer> open = () -> RestApi.as(IntakeApi.OFFICER)
                .body(person)
                .post("/api/v1/persons")
                .statusCode();

        assertThat(Concurrently.run(List.of(open, open))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void ofTwoDecisionsOnOneVersionOneSucceeds() throws Exception {
        String id = IntakeApi.submitAndReceive();
        Callable<Integer> reject = () -> IntakeApi.decide(
                        IntakeApi.OFFICER, id, "rejection", 2, Map.of("reasonCode", "OTHER", "reason", "x"))
                .statusCode();
        Callable<Integer> accept = () -> IntakeApi.decide(
                        IntakeApi.OFFICER,
                        id,
                        "acceptance",
                        2,
                        Map.of("person", IntakeApi.personBody(IntakeApi.newIdNumber("19520307"))))
                .statusCode();

        assertThat(Concurrently.run(List.of(reject, accept))).containsExactlyInAnyOrder(200, 412);
        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).hasSize(3);
    }

    @Test
    void ofSimultaneousRequestsWithOneKeyOneIsCarriedOut() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = IntakeApi.applicationBody();
        long before = DatabaseRows.count("select count(*) from application");
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tasks.add(() -> RestApi.as(IntakeApi.OFFICER)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/applications")
                    .statusCode());
        }

        assertThat(Concurrently.run(tasks)).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(DatabaseRows.count("select count(*) from application")).isEqualTo(before + 1);
    }
}

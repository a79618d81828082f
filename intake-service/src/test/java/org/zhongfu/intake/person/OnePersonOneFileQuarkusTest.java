// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
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
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.workorder.TestEvents;
import org.zhongfu.workorder.TestOrder;

/** A witness proves a visit: encrypted, masked in the review, in plain only in the disclosure of the proof. */
@QuarkusTest
class WitnessQuarkusTest {

    private static final Map<String, Object> NEIGHBOUR =
            Map.of("name", "买买提江", "relation", "NEIGHBOUR", "phone", "13812345678");

    @Inject
    TestEvents events;

    private TestOrder work;
    private String visit;

    @BeforeEach
    void aVisit() {
        work = TestOrder.accepted(events, 1);
        visit = work.planned(0).getFirst();
    }

    @Test
    void aVisitProvedByAWitnessIsReviewed() {
        attend("check-in", 0, NEIGHBOUR).statusCode(200);

        attend("check-out", 1, NEIGHBOUR)
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("exceptions", contains("CHECK_IN_BY_WITNESS", "CHECK_OUT_BY_WITNESS"));
    }

    @Test
    void theMethodNeedsAWitness() {
        attend("check-in", 0, null).statusCode(422).body("violations[0].field", equalTo("witness"));
    }

    @Test
    void anotherMethodTakesNoWitness() {
        Map<String, Object> body = body(0, NEIGHBOUR);
        body.put("method", "GPS");
        body.put("exceptionReason", "室内无信号");

        work.visit(work.self(), visit, "check-in", body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("witness"));
    }

    @Test
    void anUnknownRelationIsRefused() {
        attend("check-in", 0, Map.of("name", "买买提江", "relation", "BOSS"))
                .statusCode(400)
                .body("violations[0].field", startsWith("witness"));
    }

    @Test
    void theWorkerIsNoWitness() {
        attend("check-in", 0, Map.of("name", String.valueOf(work.worker().subject()), "relation", "OTHER"))
                .statusCode(422)
                .body("violations[0].field", equalTo("witness.name"));
    }

    @Test
    void theReviewShowsTheWitnessMasked() {
        witnessed();

        RestApi.get(
                        TestOrder.officer(),
                        "/api/v1/visit-reviews?providerId={provider}",
                        work.match().provider().providerId().toString())
                .then()
                .statusCode(200)
                .body("items[0].evidence.checkIn.witness.nameMasked", equalTo("买**"))
                .body("items[0].evidence.checkIn.witness.relation", equalTo("NEIGHBOUR"))
                .body("items[0].evidence.checkIn.witness.phoneMasked", equalTo("*******5678"));
    }

    @Test
    void theDisclosureShowsTheWitnessAndIsAudited() {
        witnessed();

        RestApi.create(
                        TestOrder.officer(),
                        "/api/v1/visits/%s/disclosures-of-proof".formatted(visit),
                        Map.of("purpose", "电话核实"))
                .then()
                .statusCode(200)
                .body("checkInWitness.name", equalTo("买买提江"))
                .body("checkInWitness.phone", equalTo("13812345678"))
                .body("checkOutWitness.relation", equalTo("NEIGHBOUR"));

        assertThat(DatabaseRows.texts(
                        "select outcome from audit_entry where action = 'VISIT_PROOF_DISCLOSED' and subject_id = ?",
                        visit))
                .containsExactly("DISCLOSED POINTS,WITNESSES");
    }

    @Test
    void theVisitAndItsEventsDoNotNameTheWitness() {
        witnessed();

        RestApi.get(work.coordinator(), "/api/v1/visits/{id}", visit)
                .then()
                .statusCode(200)
                .body(not(containsString("买买提江")));
        assertThat(DatabaseRows.count("select count(*) from outbox where payload::text like '%买买提江%'"))
                .isZero();
        assertThat(DatabaseRows.count("select count(*) from visit v where v::text like '%买买提江%'"))
                .isZero();
    }

    @Test
    void aDeviceSendsAWitnessLater() {
        send(fact(Map.of("method", "WITNESS", "witness", NEIGHBOUR)))
                .statusCode(200)
                .body("results.outcome", contains("RECORDED"));
    }

    @Test
    void theWitnessOfADeviceIsChecked() {
        send(fact(Map.of("method", "WITNESS", "witness", Map.of("name", "买买提江", "relation", "BOSS"))))
                .statusCode(400)
                .body("violations[0].field", containsString("witness"));
    }

    @Test
    void thePointOfADeviceIsChecked() {
        Map<String, Object> pole = Map.of("latitude", 91, "longitude", 87.3, "accuracyMetres", 5, "system", "WGS84");

        send(fact(Map.of("method", "GPS", "location", pole)))
                .statusCode(400)
                .body("violations[0].field", containsString("location"));
    }

    private ValidatableResponse send(Map<String, Object> fact) {
        return RestApi.create(work.self(), "/api/v1/visit-facts", Map.of("facts", List.of(fact)))
                .then();
    }

    private Map<String, Object> fact(Map<String, ?> proof) {
        Map<String, Object> fact = new HashMap<>(proof);
        fact.put("clientReference", "witness-" + visit);
        fact.put("visitId", visit);
        fact.put("kind", "CHECK_IN");
        fact.put("occurredAt", TestOrder.at(0).toString());
        return fact;
    }

    private void witnessed() {
        attend("check-in", 0, NEIGHBOUR).statusCode(200);
        attend("check-out", 1, NEIGHBOUR).statusCode(200);
    }

    private ValidatableResponse attend(String step, int hour, @Nullable Map<String, ?> witness) {
        return work.visit(work.self(), visit, step, body(hour, witness)).then();
    }

    private static Map<String, Object> body(int hour, @Nullable Map<String, ?> witness) {
        Map<String, Object> body = new HashMap<>();
        body.put("method", "WITNESS");
        body.put("offline", true);
        body.put("deviceTime", TestOrder.at(hour).toString());
        body.put("occurredAt", TestOrder.at(hour).toString());
        if (witness != null) {
            body.put("witness", witness);
        }
        return body;
    }
}

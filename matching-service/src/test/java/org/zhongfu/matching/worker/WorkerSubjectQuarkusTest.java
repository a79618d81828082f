// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** The sign-in account of a worker is bound in a step of its own, audited, unique, and unbound by an officer. */
@QuarkusTest
class WorkerSubjectQuarkusTest {

    private static final String PATH = "/api/v1/workers/{id}/subject";

    private MatchingApi.Provider provider;
    private String worker;
    private String subject;

    @BeforeEach
    void aWorkerWithoutAnAccount() {
        provider = MatchingApi.registerProvider();
        worker = RestApi.created(provider.coordinator(), "/api/v1/workers", body(provider, null));
        subject = "account-" + UUID.randomUUID();
    }

    @Test
    void aCoordinatorBindsAnAccountAndItIsAudited() {
        bind(provider.coordinator(), worker, 1, subject)
                .statusCode(200)
                .body("subject", equalTo(subject))
                .body("subjectState", equalTo("PENDING"))
                .body("version", equalTo(2));

        assertThat(audited(worker)).containsExactly("WORKER_SUBJECT_BOUND DONE");
        assertThat(DatabaseRows.events("zhongfu.provider.v1", worker)
                        .getLast()
                        .payload()
                        .path("subject")
                        .isTextual())
                .isFalse();
    }

    @Test
    void noOneBindsTheirOwnAccount() {
        String own = "coordinator-" + provider.org();

        bind(provider.coordinator(), worker, 1, own).statusCode(422).body("violations[0].field", equalTo("subject"));

        assertThat(audited(worker)).containsExactly("WORKER_SUBJECT_REFUSED REFUSED");
    }

    @Test
    void noOneRegistersAWorkerWithTheirOwnAccount() {
        String own = "coordinator-" + provider.org();

        RestApi.create(provider.coordinator(), "/api/v1/workers", body(provider, own))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("subject"));
    }

    @Test
    void noOneChangesAWorkerToTheirOwnAccount() {
        change(worker, 1, "coordinator-" + provider.org()).statusCode(422);
    }

    @Test
    void anAccountThatIsBoundElsewhereIsRefusedWithoutTellingWhere() {
        MatchingApi.Provider other = MatchingApi.registerProvider();
        String known = RestApi.created(other.coordinator(), "/api/v1/workers", body(other, subject));
        confirm(other, known).statusCode(200);

        bind(provider.coordinator(), worker, 1, subject)
                .statusCode(409)
                .body("detail", not(containsString(other.org())))
                .body("detail", not(containsString(known)));

        assertThat(audited(worker)).containsExactly("WORKER_SUBJECT_REFUSED REFUSED");
    }

    @Test
    void anAccountThatNobodyHasConfirmedIsBoundToAnotherWorkerToo() {
        MatchingApi.Provider other = MatchingApi.registerProvider();
        RestApi.created(other.coordinator(), "/api/v1/workers", body(other, subject));

        bind(provider.coordinator(), worker, 1, subject).statusCode(200).body("subjectState", equalTo("PENDING"));
    }

    @Test
    void anAccountIsConfirmedForOneWorkerOnly() {
        bind(provider.coordinator(), worker, 1, subject).statusCode(200);
        String colleague = RestApi.created(provider.coordinator(), "/api/v1/workers", body(provider, subject));
        confirm(provider, colleague).statusCode(200);

        confirm(provider, worker, 2).statusCode(409);
    }

    @Test
    void aConfirmedAccountIsNotRegisteredAgain() {
        String known = RestApi.created(provider.coordinator(), "/api/v1/workers", body(provider, subject));
        RestApi.done(confirmation(provider, known, 1));

        RestApi.create(provider.coordinator(), "/api/v1/workers", body(provider, subject))
                .then()
                .statusCode(409);
    }

    @Test
    void aWorkerIsNotChangedToTheConfirmedAccountOfAnother() {
        String known = RestApi.created(provider.coordinator(), "/api/v1/workers", body(provider, subject));
        RestApi.done(confirmation(provider, known, 1));

        change(worker, 1, subject).statusCode(409);
    }

    @Test
    void aWorkerKeepsTheOwnAccount() {
        String known = RestApi.created(provider.coordinator(), "/api/v1/workers", body(provider, subject));

        change(known, 1, subject).statusCode(200);
    }

    @Test
    void aWorkerWithAnAccountDoesNotGetAnother() {
        bind(provider.coordinator(), worker, 1, subject).statusCode(200);

        bind(provider.coordinator(), worker, 2, "account-" + UUID.randomUUID()).statusCode(409);
        change(worker, 2, "account-" + UUID.randomUUID()).statusCode(409);
    }

    @Test
    void anOfficerUnbindsAnAccountAndItMayBeBoundAgain() {
        MatchingApi.Provider other = MatchingApi.registerProvider();
        String wrong = RestApi.created(other.coordinator(), "/api/v1/workers", body(other, subject));

        release(MatchingApi.OFFICER, wrong, 1).statusCode(200).body("subject", nullValue());

        bind(provider.coordinator(), worker, 1, subject).statusCode(200);
        assertThat(audited(wrong)).containsExactly("WORKER_SUBJECT_BOUND DONE", "WORKER_SUBJECT_RELEASED DONE");
    }

    @Test
    void aCoordinatorDoesNotUnbind() {
        bind(provider.coordinator(), worker, 1, subject).statusCode(200);

        release(provider.coordinator(), worker, 2).statusCode(403);
    }

    @Test
    void anOfficerOfAnotherAreaFindsNoWorkerToUnbind() {
        bind(provider.coordinator(), worker, 1, subject).statusCode(200);

        release(MatchingApi.OTHER_AREA_OFFICER, worker, 2).statusCode(404);
    }

    @Test
    void withoutAnAccountNothingIsUnbound() {
        release(MatchingApi.OFFICER, worker, 1).statusCode(409);
    }

    @Test
    void anOfficerFindsTheWorkerOfAnAccountWithinTheirArea() {
        bind(provider.coordinator(), worker, 1, subject).statusCode(200);

        list(MatchingApi.OFFICER).body("items.id", contains(worker));
        list(MatchingApi.OTHER_AREA_OFFICER).body("items", empty());
    }

    @Test
    void aRegistrationWithAnAccountIsAudited() {
        String id = RestApi.created(provider.coordinator(), "/api/v1/workers", body(provider, subject));

        assertThat(audited(id)).containsExactly("WORKER_SUBJECT_BOUND DONE");
    }

    private static Map<String, Object> body(MatchingApi.Provider provider, @Nullable String subject) {
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", provider.id());
        body.put("name", "马小红");
        body.put("areaCode", "652301");
        body.put("activeFrom", "2026-01-01");
        if (subject != null) {
            body.put("subject", subject);
        }
        return body;
    }

    private static ValidatableResponse bind(TestTokens caller, String worker, int version, String subject) {
        return RestApi.transition(caller, PATH, version, Map.of("subject", subject), worker)
                .then();
    }

    private static ValidatableResponse release(TestTokens caller, String worker, int version) {
        return RestApi.transition(caller, PATH + "/release", version, Map.of("reason", "账号属于其他人"), worker)
                .then();
    }

    private ValidatableResponse change(String id, int version, String account) {
        return RestApi.as(provider.coordinator())
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("subject", account))
                .patch("/api/v1/workers/{id}", id)
                .then();
    }

    private ValidatableResponse list(TestTokens caller) {
        return RestApi.get(caller, "/api/v1/workers?subject={subject}", subject)
                .then()
                .statusCode(200);
    }

    private static List<String> audited(String worker) {
        return DatabaseRows.texts(
                "select action || ' ' || outcome from audit_entry where subject_id = ? order by id", worker);
    }

    private ValidatableResponse confirm(MatchingApi.Provider of, String id) {
        return confirm(of, id, 1);
    }

    private ValidatableResponse confirm(MatchingApi.Provider of, String id, int version) {
        return confirmation(of, id, version).then();
    }

    private Response confirmation(MatchingApi.Provider of, String id, int version) {
        TestTokens holder =
                TestTokens.as("social-worker").area("652301").org(of.org()).sub(subject);
        return RestApi.transition(holder, PATH + "/confirmation", version, Map.of(), id);
    }
}

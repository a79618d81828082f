// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** A bound account proves visits once its holder has confirmed it; they may say as well that it is not theirs. */
@QuarkusTest
class WorkerAccountQuarkusTest {

    private static final String PATH = "/api/v1/workers/{id}/subject";

    private MatchingApi.Provider provider;
    private String worker;
    private String subject;
    private TestTokens holder;

    @BeforeEach
    void aWorkerWithAnAccountThatWaits() {
        provider = MatchingApi.registerProvider();
        subject = "account-" + UUID.randomUUID();
        holder = TestTokens.as("social-worker")
                .area("652301")
                .org(provider.org())
                .sub(subject);
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", provider.id());
        body.put("name", "马小红");
        body.put("areaCode", "652301");
        body.put("activeFrom", "2026-01-01");
        worker = RestApi.created(provider.coordinator(), "/api/v1/workers", body);
        bind(MatchingApi.OFFICER, 1, subject).statusCode(200).body("subjectState", equalTo("PENDING"));
    }

    @Test
    void theHolderConfirmsAndIsPublished() {
        assertThat(publishedSubject()).isEmpty();

        confirm(holder, 2).statusCode(200).body("subject", equalTo(subject)).body("subjectState", equalTo("CONFIRMED"));

        assertThat(publishedSubject()).isEqualTo(subject);
        assertThat(audited()).containsExactly("WORKER_SUBJECT_BOUND DONE", "WORKER_SUBJECT_CONFIRMED DONE");
    }

    @Test
    void theHolderFindsWhatWaitsForThem() {
        RestApi.get(holder, "/api/v1/workers?subject={subject}", subject)
                .then()
                .statusCode(200)
                .body("items.id", contains(worker))
                .body("items.subjectState", contains("PENDING"));
    }

    @Test
    void aColleagueDoesNotConfirm() {
        confirm(holder.sub("account-" + UUID.randomUUID()), 2).statusCode(404);

        assertThat(audited()).containsOnly("WORKER_SUBJECT_BOUND DONE", "WORKER_SUBJECT_REFUSED REFUSED");
        assertThat(publishedSubject()).isEmpty();
    }

    @Test
    void aCoordinatorDoesNotConfirmForThemselves() {
        TestTokens both = TestTokens.as("social-worker", "coordinator")
                .area("652301")
                .org(provider.org())
                .sub(subject);

        confirm(both, 2).statusCode(403).body("detail", containsString("coordinates"));

        assertThat(audited()).containsOnly("WORKER_SUBJECT_BOUND DONE", "WORKER_SUBJECT_REFUSED REFUSED");
    }

    @Test
    void aCoordinatorWithoutTheRoleOfAWorkerDoesNotConfirm() {
        confirm(provider.coordinator(), 2).statusCode(403);
    }

    @Test
    void anAccountOfAnotherProviderIsNotFound() {
        confirm(holder.org(MatchingApi.registerProvider().org()), 2).statusCode(404);
    }

    @Test
    void anAccountIsConfirmedOnce() {
        confirm(holder, 2).statusCode(200);

        confirm(holder, 3).statusCode(409);
    }

    @Test
    void withoutAnAccountNothingIsConfirmed() {
        RestApi.transition(MatchingApi.OFFICER, PATH + "/release", 2, Map.of("reason", "登记有误"), worker)
                .then()
                .statusCode(200)
                .body("subjectState", nullValue());

        confirm(holder, 3).statusCode(404);
    }

    @Test
    void theHolderSaysThatTheyAreSomeoneElse() {
        dispute(holder, 2).statusCode(200).body("subject", nullValue()).body("subjectState", equalTo("DISPUTED"));

        assertThat(audited()).containsExactly("WORKER_SUBJECT_BOUND DONE", "WORKER_SUBJECT_DISPUTED DONE");
        disputed(MatchingApi.OFFICER).body("items.id", hasItem(worker));
        disputed(MatchingApi.OTHER_AREA_OFFICER).body("items.id", not(hasItem(worker)));
    }

    @Test
    void aReleaseEndsADispute() {
        dispute(holder, 2).statusCode(200);

        RestApi.transition(MatchingApi.OFFICER, PATH + "/release", 3, Map.of("reason", "不再需要账号"), worker)
                .then()
                .statusCode(200)
                .body("subjectState", nullValue());

        disputed(MatchingApi.OFFICER).body("items.id", not(hasItem(worker)));
    }

    @Test
    void aConfirmedAccountIsDisputedToo() {
        confirm(holder, 2).statusCode(200);

        dispute(holder, 3).statusCode(200);

        assertThat(publishedSubject()).isEmpty();
    }

    @Test
    void onlyTheHolderDisputes() {
        dispute(holder.sub("account-" + UUID.randomUUID()), 2).statusCode(404);
    }

    @Test
    void aDisputedAccountIsBoundToTheRightWorker() {
        dispute(holder, 2).statusCode(200);

        bind(provider.coordinator(), 3, "account-" + UUID.randomUUID())
                .statusCode(200)
                .body("subjectState", equalTo("PENDING"));

        RestApi.get(provider.coordinator(), "/api/v1/workers?subjectState=DISPUTED")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aChangeOfOtherDataKeepsTheConfirmation() {
        confirm(holder, 2).statusCode(200);

        RestApi.as(provider.coordinator())
                .header("If-Match", "\"3\"")
                .body(Map.of("name", "马小花", "subject", subject))
                .patch("/api/v1/workers/{id}", worker)
                .then()
                .statusCode(200)
                .body("subjectState", equalTo("CONFIRMED"));

        assertThat(publishedSubject()).isEqualTo(subject);
    }

    @Test
    void anAccountOfTheRegistrationWaitsToo() {
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", provider.id());
        body.put("name", "丁小兰");
        body.put("areaCode", "652301");
        body.put("activeFrom", "2026-01-01");
        body.put("subject", "account-" + UUID.randomUUID());

        RestApi.create(provider.coordinator(), "/api/v1/workers", body)
                .then()
                .statusCode(201)
                .body("subjectState", equalTo("PENDING"));
    }

    private ValidatableResponse bind(TestTokens caller, int version, String account) {
        return RestApi.transition(caller, PATH, version, Map.of("subject", account), worker)
                .then();
    }

    private ValidatableResponse confirm(TestTokens caller, int version) {
        return RestApi.transition(caller, PATH + "/confirmation", version, Map.of(), worker)
                .then();
    }

    private ValidatableResponse dispute(TestTokens caller, int version) {
        return RestApi.transition(caller, PATH + "/dispute", version, Map.of("reason", "不是本人"), worker)
                .then();
    }

    private static ValidatableResponse disputed(TestTokens caller) {
        return RestApi.get(caller, "/api/v1/workers?subjectState=DISPUTED&limit=200")
                .then()
                .statusCode(200);
    }

    private String publishedSubject() {
        var subject = DatabaseRows.events("zhongfu.provider.v1", worker)
                .getLast()
                .payload()
                .path("subject");
        return subject.isTextual() ? subject.asText() : "";
    }

    private List<String> audited() {
        return DatabaseRows.texts(
                "select action || ' ' || outcome from audit_entry where subject_id = ? order by id", worker);
    }
}

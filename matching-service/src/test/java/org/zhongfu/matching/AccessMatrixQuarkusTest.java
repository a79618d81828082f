// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.match.TestMatches;
import org.zhongfu.matching.plan.PlanApi;
import org.zhongfu.matching.plan.PlanApi.PlanSetup;
import org.zhongfu.matching.rule.RuleApi;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestClock;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.AccessMatrixTest;
import org.zhongfu.testkit.access.Sample;

@QuarkusTest
class AccessMatrixQuarkusTest extends AccessMatrixTest {

    static final String TEXT = "家属 13812345678";
    static final String AREA = "652301";
    static final String[] OFFICERS = {"township-officer", "county-officer", "prefecture-officer"};
    private static final TestTokens OVERRIDING = MatchingApi.OFFICER.sub("overriding officer");

    private static final TestTokens REJECTING = MatchingApi.PREFECTURE_OFFICER.sub("rejecting officer");

    @Inject
    TestMatches matches;

    @Inject
    PlanApi plans;

    @Override
    protected List<Sample> makeSamples() {
        Provider provider = MatchingApi.registerProvider();
        RunSamples runs = new RunSamples(matches);
        return List.of(
                refusedMatch(provider),
                overriddenMatch(provider),
                matchHistory(provider),
                worker(provider),
                workerHistory(provider),
                endedContract(provider),
                rejectedRule(provider),
                ContractSamples.correctedContract(provider),
                waitlist(),
                waitlistSummary(),
                waitlistAgeing(),
                preview(),
                personServices(),
                plan(),
                runs.run(),
                runs.decisions(),
                runs.match());
    }

    @Override
    protected Map<String, String> schemasWithoutSample() {
        return Map.of("FieldChange.from", "by the rule of FieldChange.to");
    }

    private Sample refusedMatch(Provider provider) {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(provider, township, 10);
        UUID match = TestMatches.matchOf(matches.confirmNeed(township, 1));
        refuse(provider, match);
        return members(
                provider,
                sample(
                                "getMatch",
                                Map.of(
                                        "MatchView.reason", TEXT,
                                        "MatchView.reasonCode", "NO_CAPACITY",
                                        "EligibilitySubject.age", 75,
                                        "EligibilitySubject.groups", "VULNERABLE_ELDER",
                                        "EligibilitySubject.levels", "PARTIAL_CARE",
                                        "AssessedLevel.level", "PARTIAL_CARE"),
                                "/api/v1/matches/" + match)
                        .inArea(AREA, OFFICERS)
                        .inArea(AREA, "finance-officer", "evaluator", "auditor"));
    }

    private Sample matchHistory(Provider provider) {
        String township = MatchingApi.newTownship();
        MatchingApi.signContract(provider, township, 10);
        UUID match = TestMatches.matchOf(matches.confirmNeed(township, 1));
        refuse(provider, match);
        return sample(
                        "getMatchHistory",
                        Map.of("FieldChange.to", TEXT, "HistoryEntry.actor", "coordinator-" + provider.org()),
                        "/api/v1/matches/" + match + "/history")
                .by("coordinator", provider.coordinator())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "auditor");
    }

    private Sample overriddenMatch(Provider first) {
        String township = MatchingApi.newTownship();
        Provider second = MatchingApi.registerProvider();
        MatchingApi.signContract(first, township, 10);
        NeedConfirmed need = matches.confirmNeed(township, 1);
        MatchingApi.signContract(second, township, 10);
        String after = MatchingApi.decide(
                        OVERRIDING,
                        TestMatches.matchOf(need),
                        "override",
                        1,
                        Map.of("providerId", second.id(), "reason", TEXT))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        return members(
                second,
                sample(
                                "getMatch",
                                Map.of("OfferOverride.reason", TEXT, "OfferOverride.by", "overriding officer"),
                                "/api/v1/matches/" + after)
                        .inArea(AREA, OFFICERS)
                        .inArea(AREA, "auditor"));
    }

    private Sample worker(Provider provider) {
        String subject = "worker-" + UUID.randomUUID();
        String worker = registerWorker(provider, subject);
        return members(
                provider,
                sample(
                                "getWorker",
                                Map.of(
                                        "WorkerView.name", "马小红",
                                        "WorkerView.subject", subject,
                                        "WorkerView.leaves", "SICK_LEAVE",
                                        "Leave.reasonCode", "SICK_LEAVE",
                                        "WorkerPlanning.languages", "UG",
                                        "WorkerPlanning.skills", "HOME_COOKING",
                                        "WorkerPlanning.traits", "FEMALE_WORKER",
                                        "GeoPoint.latitude", 44.01,
                                        "GeoPoint.longitude", 87.31),
                                "/api/v1/workers/" + worker)
                        .inArea(AREA, OFFICERS)
                        .inArea(AREA, "evaluator", "auditor"));
    }

    private Sample workerHistory(Provider provider) {
        String worker = registerWorker(provider, "worker-" + UUID.randomUUID());
        RestApi.as(provider.coordinator())
                .header("If-Match", "\"2\"")
                .body(Map.of("name", "马小花"))
                .patch("/api/v1/workers/{id}", worker)
                .then()
                .statusCode(200);
        return sample(
                        "getWorkerHistory",
                        Map.of(
                                "FieldChange.to", "SICK_LEAVE",
                                "HistoryEntry.actor", "coordinator-" + provider.org(),
                                "HistoryEntry.actorRoles", "coordinator"),
                        "/api/v1/workers/" + worker + "/history")
                .by("coordinator", provider.coordinator())
                .inArea(AREA, "county-officer", "prefecture-officer", "auditor");
    }

    /** A worker with a planned leave. */
    private static String registerWorker(Provider provider, String subject) {
        Map<String, Object> body = new HashMap<>();
        body.put("providerId", provider.id());
        body.put("name", "马小红");
        body.put("subject", subject);
        body.put("areaCode", AREA);
        body.put("activeFrom", "2020-01-01");
        body.put(
                "planning",
                Map.of(
                        "skills", List.of("HOME_COOKING"),
                        "languages", List.of("UG"),
                        "traits", List.of("FEMALE_WORKER"),
                        "shifts", List.of(Map.of("day", "MONDAY", "from", "09:00", "until", "18:00")),
                        "start", Map.of("latitude", 44.01, "longitude", 87.31)));
        String worker = RestApi.created(provider.coordinator(), "/api/v1/workers", body);
        RestApi.transition(
                        provider.coordinator(),
                        "/api/v1/workers/{id}/leaves",
                        1,
                        Map.of("from", "2026-12-01", "to", "2026-12-05", "reasonCode", "SICK_LEAVE"),
                        worker)
                .then()
                .statusCode(200);
        return worker;
    }

    private Sample endedContract(Provider provider) {
        String contract = MatchingApi.signContract(provider, MatchingApi.newTownship(), 10);
        RestApi.done(RestApi.transition(
                OVERRIDING,
                "/api/v1/contracts/{id}/end",
                1,
                Map.of("lastDay", Zones.dayOf(TestClock.now()).plusDays(30).toString(), "reason", TEXT),
                contract));
        return sample(
                        "getContract",
                        Map.of("ContractEndView.endedBy", "overriding officer", "ContractEndView.reason", TEXT),
                        "/api/v1/contracts/" + contract)
                .by("coordinator", provider.coordinator())
                .inArea(AREA, "county-officer", "prefecture-officer", "finance-officer", "evaluator", "auditor");
    }

    private static Sample rejectedRule(Provider provider) {
        Map<String, Object> body = RuleApi.body("CULTURAL_ACTIVITY");
        body.put("reason", TEXT);
        String rule = RestApi.created(RuleApi.PROPOSER, "/api/v1/eligibility-rules", body);
        RestApi.done(RestApi.transition(
                REJECTING, "/api/v1/eligibility-rules/{id}/rejection", 1, Map.of("reason", TEXT), rule));
        return members(
                provider,
                sample(
                                "getEligibilityRule",
                                Map.of(
                                        "RuleView.reason", TEXT,
                                        "RuleDecisionView.reason", TEXT,
                                        "RuleDecisionView.decidedBy", "rejecting officer"),
                                "/api/v1/eligibility-rules/" + rule)
                        .inArea(AREA, OFFICERS)
                        .inArea(AREA, "finance-officer", "evaluator", "auditor"));
    }

    private Sample waitlist() {
        return sample(
                        "listWaitlist",
                        Map.of("WaitlistEntryView.reasonCodes", "LEVEL_NOT_MET"),
                        "/api/v1/waitlist?area=" + townshipWithAnIneligiblePerson())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "finance-officer", "evaluator", "auditor");
    }

    private Sample waitlistSummary() {
        return sample(
                        "countWaitlist",
                        Map.of("WaitingByReason.reasonCode", "LEVEL_NOT_MET"),
                        "/api/v1/waitlist/summary?area=" + townshipWithAnIneligiblePerson())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "finance-officer", "evaluator", "auditor");
    }

    private Sample waitlistAgeing() {
        return sample(
                        "countWaitlistByQueue",
                        Map.of("ReasonAges.reasonCode", "LEVEL_NOT_MET"),
                        "/api/v1/waitlist/ageing?area=" + townshipWithAnIneligiblePerson())
                .inArea(AREA, OFFICERS)
                .inArea(AREA, "finance-officer", "evaluator", "auditor");
    }

    /** Another person waits there for a reason that tells nothing about them. */
    private String townshipWithAnIneligiblePerson() {
        String township = MatchingApi.newTownship();
        matches.confirmNeed(township, 1);
        matches.updateFacts(matches.confirmNeed(township, 1), 2, "INDEPENDENT");
        return township;
    }

    private Sample preview() {
        String township = MatchingApi.newTownship();
        NeedConfirmed need = matches.confirmNeed(township, 1);
        return Sample.of("previewMatch", Map.of("Explanation.reasonCodes", "NO_CONTRACT"), caller -> RestApi.as(caller)
                        .post("/api/v1/needs/{id}/match-preview", need.needId().value()))
                .inArea(AREA, OFFICERS);
    }

    private Sample personServices() {
        NeedConfirmed need = matches.confirmNeed(MatchingApi.newTownship(), 1);
        return sample(
                        "listPersonServices",
                        Map.of(
                                "PersonService.reasonCodes", "TOO_OLD",
                                "PersonService.explanationEn", "known: 75",
                                "PersonService.explanationZh", "75周岁"),
                        "/api/v1/persons/" + need.recipient().personId() + "/services")
                .inArea(AREA, OFFICERS);
    }

    /** Matching knows the place of a person to about one kilometre; the point itself stays in intake. */
    private Sample plan() {
        PlanSetup setup = plans.setUp(1, 1);
        String plan = PlanApi.createAndFinish(setup).getString("id");
        return sample(
                        "getPlan",
                        Map.of("VisitPlace.latitude", "44.014321", "VisitPlace.longitude", "87.308765"),
                        "/api/v1/plans/" + plan)
                .inArea(AREA, OFFICERS)
                .by("coordinator", setup.provider().coordinator());
    }

    private static void refuse(Provider provider, UUID match) {
        MatchingApi.decide(
                        provider.coordinator(),
                        match,
                        "refusal",
                        1,
                        Map.of("reasonCode", "NO_CAPACITY", "reason", TEXT))
                .then()
                .statusCode(200);
    }

    static Sample members(Provider provider, Sample sample) {
        return sample.by("coordinator", provider.coordinator())
                .by("social-worker", TestTokens.as("social-worker").area(AREA).org(provider.org()));
    }

    static Sample sample(String operation, Map<String, Object> plain, String path) {
        Function<TestTokens, Response> read = caller -> RestApi.as(caller).get(path);
        return Sample.of(operation, plain, read);
    }
}

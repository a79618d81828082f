// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhongfu.demo.Demo;
import org.zhongfu.demo.Options;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.RetryPolicy;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.api.Tokens;
import org.zhongfu.demo.api.Transport;
import org.zhongfu.demo.verdict.Figure;
import org.zhongfu.demo.verdict.Result;
import org.zhongfu.demo.verdict.Verdict;
import org.zhongfu.stack.Await;
import org.zhongfu.stack.Folders;
import org.zhongfu.stack.ProjectRoot;
import org.zhongfu.stack.RunningSystem;

/**
 * The system through its public API: a part of the pilot is entered, entered again, entered while a service is killed, and
 * read by callers with and without permission. The steps run in this order on one system, and each also runs alone with
 * {@code -Dit.test=PilotIT#step}: what a step needs from an earlier one it enters itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PilotIT {

    private static final Actor OFFICER = new Actor("backfill.officer");
    private static final Actor TOWNSHIP_OFFICER = new Actor("township.officer");
    private static final Actor OTHER_OFFICER = new Actor("county.officer.fukang");
    private static final String SCOPE = "area=652301&service=HOME_COOKING&from=2024-10-08&to=2025-11-20";

    private RunningSystem system;
    private Transport transport;
    private Tokens tokens;
    private Api api;
    private @Nullable Result pilot;

    @BeforeAll
    void start() throws IOException {
        // Kept afterwards for its logs.
        Path home = ProjectRoot.find().resolve("deploy/e2e/target/home");
        Folders.delete(home);
        system = RunningSystem.start(home);
        transport = new Transport(RetryPolicy.FOR_REQUESTS);
        tokens = new Tokens(transport, system.base(), SampleUsers.load(), InstantSource.system());
        api = new Api(system.base(), transport, tokens);
    }

    @AfterAll
    void stop() {
        if (transport != null) {
            transport.close();
        }
        if (system != null) {
            system.close();
        }
    }

    @Test
    @Order(1)
    void theFiguresAreWhatWasEntered() {
        Result result = pilot();
        assertGood(result, "12");
        List<JsonNode> traced = api.list(OFFICER, "/indicators/personVisits/trace?" + SCOPE);
        assertThat(traced).hasSize(entered(result, "visits"));
        assertThat(traced.stream().map(each -> each.path("personId").asText()).distinct())
                .hasSize(12);
        assertThat(api.list(OFFICER, "/visits?status=VERIFIED")).hasSize(traced.size());
    }

    @Test
    @Order(2)
    void enteringThePilotAgainAddsNothing() {
        pilot();
        long applications = api.list(OFFICER, "/applications").size();
        long visits = api.list(OFFICER, "/visits").size();
        assertGood(demo(12), "12");
        assertThat(api.list(OFFICER, "/applications"))
                .hasSize((int) applications)
                .hasSize(12 + 3);
        assertThat(api.list(OFFICER, "/visits")).hasSize((int) visits);
    }

    @Test
    @Order(3)
    void aServiceKilledWhileDataIsEnteredLosesNothingAndDoublesNothing() throws Exception {
        int before = api.list(OFFICER, "/visits?status=VERIFIED").size();
        CompletableFuture<Result> run = CompletableFuture.supplyAsync(() -> demo(20), Thread::startVirtualThread);
        assertThat(Await.until(
                        Duration.ofSeconds(60),
                        () -> run.isDone()
                                || api.list(OFFICER, "/visits?status=VERIFIED").size() > before + 2))
                .isTrue();
        ProcessHandle victim = system.process("workorder-service");
        assertThat(run).as("still in the middle").isNotDone();
        assertThat(victim.destroyForcibly()).isTrue();
        Result result = run.get(150, TimeUnit.SECONDS);
        assertGood(result, "20");
        assertThat(system.process("workorder-service").pid()).isNotEqualTo(victim.pid());
    }

    @Test
    @Order(4)
    void withoutATokenNothingIsShown() {
        Caller.Reply reply = new Caller(system.base()).get("/api/v1/needs");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(new Caller(system.base()).get("/api/v1/needs", "not.a.token").status())
                .isEqualTo(401);
    }

    @Test
    @Order(5)
    void recordsOfAnotherAreaAreNotFound() {
        pilot();
        JsonNode need = api.list(OFFICER, "/needs").getFirst();
        JsonNode order = api.list(OFFICER, "/work-orders").getFirst();
        assertThat(api.tryGet(OTHER_OFFICER, "/needs/" + need.path("id").asText())
                        .status())
                .isEqualTo(404);
        assertThat(api.tryGet(OTHER_OFFICER, "/work-orders/" + order.path("id").asText())
                        .status())
                .isEqualTo(404);
        assertThat(api.tryGet(OTHER_OFFICER, "/indicators?" + SCOPE).status()).isEqualTo(404);
        assertThat(api.list(OTHER_OFFICER, "/needs")).isEmpty();
    }

    @Test
    @Order(6)
    void withoutALoginAnApplicationIsSubmittedAndItsProgressRead() {
        Caller caller = new Caller(system.base());
        Caller.Reply application = caller.post("/api/v1/applications", """
                {"channel": "ONLINE", "areaCode": "652301", "applicant": {"name": "阿依古丽·买买提"},
                 "requestedItems": ["HOME_COOKING"], "consentToVerification": true}
                """);
        assertThat(application.status()).isEqualTo(201);
        String receipt = application.body().path("receipt").asText();
        String code = application.body().path("queryCode").asText();
        String progress = "/api/v1/public/applications/progress?receipt=" + receipt + "&code=";
        assertThat(caller.get(progress + code).body().path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(caller.get(progress + "WRONG234").status()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void theVisitsOfAPublishedPlanAreInTheCalendar() {
        new PlanStory(api).run();
    }

    @Test
    @Order(8)
    void aMatchingRunIsAppliedOnceAndOnlyWithPermission() throws Exception {
        new MatchingRunStory(api, system).run();
    }

    @Test
    @Order(9)
    void aMatchingRunWhoseReplicaIsKilledLosesNothingAndMatchesNoNeedTwice() throws Exception {
        new MatchingRunOutageStory(api, system).run();
    }

    @Test
    @Order(10)
    void theGeneratedJavaClientAppliesReadsAndIsRefused() throws Exception {
        new GeneratedClientStory(system.base(), () -> tokens.of(TOWNSHIP_OFFICER)).run();
    }

    /** The pilot with 12 persons, entered by the first step that needs it. */
    private Result pilot() {
        if (pilot == null) {
            pilot = demo(12);
        }
        return pilot;
    }

    private Result demo(int persons) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try {
            return new Demo(
                            Options.of(
                                    "--persons",
                                    Integer.toString(persons),
                                    "--parallel",
                                    "4",
                                    "--base",
                                    system.base().toString()),
                            out,
                            out)
                    .run();
        } finally {
            System.out.print(said.toString(StandardCharsets.UTF_8));
        }
    }

    private static void assertGood(Result result, String persons) {
        assertThat(result.failures()).isEmpty();
        assertThat(result.figures())
                .extracting(Figure::verdict)
                .containsExactly(Verdict.EQUAL, Verdict.EQUAL, Verdict.MEETS, Verdict.NOT_DERIVABLE);
        assertThat(result.figures().getFirst().system()).isEqualTo(persons);
        assertThat(result.reconciliation().isSettled()).isTrue();
    }

    private static int entered(Result result, String figure) {
        return result.figures().stream()
                .filter(each -> each.name().equals(figure))
                .map(each -> Integer.parseInt(each.printed()))
                .findFirst()
                .orElseThrow();
    }
}

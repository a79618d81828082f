// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.e2e.RunScenario.Outcome;
import org.zhongfu.e2e.RunScenario.ServingProvider;
import org.zhongfu.e2e.RunScenario.WaitingPerson;

/** What must be true of {@link WaitingNeeds} before, during and after a matching run. */
final class RunAssertions {

    private final Api api;
    private final Steps steps;
    private final WaitingNeeds needs;

    RunAssertions(Api api, WaitingNeeds needs) {
        this.api = api;
        this.needs = needs;
        steps = new Steps(api);
    }

    /** No provider has been offered any of the needs. */
    void assertNotMatched() {
        assertThat(matches(RunScenario.OFFICER)).isEmpty();
    }

    private List<JsonNode> matches(Actor actor) {
        return api.list(actor, "/matches?service=" + needs.item());
    }

    /** The run has decided about each need once, with a reason. */
    void assertProposed(Answer run) {
        assertThat(run.state()).as(run.body().toString()).isEqualTo("PROPOSED");
        assertCounts(run, 0);
        Map<String, String> lines = lines(run);
        List<JsonNode> decisions = api.list(RunScenario.OFFICER, "/matching-runs/" + run.id() + "/decisions");
        assertThat(decisions).extracting(each -> each.path("needId").asText()).containsExactlyElementsOf(needs.all());
        for (int i = 0; i < RunScenario.PERSONS.size(); i++) {
            JsonNode decision = decisions.get(i);
            Outcome outcome = RunScenario.PERSONS.get(i).outcome();
            assertThat(decision.path("status").asText()).as(decision.toString()).isEqualTo(outcome.status());
            assertThat(lines.getOrDefault(decision.path("lineId").asText(), ""))
                    .as(decision.toString())
                    .isEqualTo(outcome.orgCode());
            JsonNode reason = decision.path("reasons").path(0);
            assertThat(reason.path("code").asText()).isEqualTo(outcome.reason());
            assertThat(reason.path("label").asText().isEmpty()).isEqualTo(outcome.isServed());
        }
        for (JsonNode line : run.body().path("lines")) {
            assertThat(line.path("given").asInt())
                    .as(line.toString())
                    .isEqualTo(line.path("units").asInt());
        }
    }

    private static void assertCounts(Answer run, int offered) {
        JsonNode counts = run.body().path("counts");
        assertThat(counts.path("needs").asInt()).isEqualTo(RunScenario.PERSONS.size());
        assertThat(counts.path("placed").asInt()).isEqualTo(RunScenario.served().size());
        assertThat(counts.path("offered").asInt()).isEqualTo(offered);
        assertThat(counts.path("notOffered").asInt()).isZero();
    }

    private static Map<String, String> lines(Answer run) {
        Map<String, String> lines = new HashMap<>();
        run.body()
                .path("lines")
                .forEach(line -> lines.put(
                        line.path("lineId").asText(), line.path("orgCode").asText()));
        return lines;
    }

    /** Each person served has one offer, of the provider and the units decided; the others wait with a reason. */
    void assertOffered(Answer run) {
        assertThat(run.state()).as(run.body().toString()).isEqualTo("APPLIED");
        assertCounts(run, RunScenario.served().size());
        Map<String, JsonNode> matches = matches(RunScenario.OFFICER).stream()
                .collect(Collectors.toMap(each -> each.path("needId").asText(), each -> each));
        assertThat(matches.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        RunScenario.served().stream().map(needs::needOf).toList());
        for (WaitingPerson each : RunScenario.served()) {
            JsonNode match = matches.get(needs.needOf(each));
            assertThat(match.path("status").asText()).isEqualTo("OFFERED");
            assertThat(match.path("providerOrg").asText())
                    .isEqualTo(each.outcome().orgCode());
            assertThat(match.path("units").path("held").asInt()).isEqualTo(each.units());
        }
        // After the run the other needs are matched one by one again, and no units are left.
        needs.awaitWaiting("NO_UNITS_LEFT", 2);
        needs.awaitWaiting("LEVEL_NOT_MET", 1);
    }

    /**
     * Both providers accept what they were offered: each match has a work order, no unit is left, and matching, workorder
     * and evaluation agree.
     */
    void assertBecomeWorkOrders() {
        List<String> ordered = new ArrayList<>();
        for (ServingProvider provider : RunScenario.PROVIDERS) {
            List<JsonNode> own = matches(provider.coordinator());
            assertThat(own)
                    .extracting(each -> each.path("providerOrg").asText())
                    .containsOnly(provider.orgCode());
            for (JsonNode match : own) {
                steps.posted(
                        provider.coordinator(),
                        "/matches/" + match.path("id").asText() + "/acceptance",
                        Map.of(),
                        "\"" + match.path("version").asText() + "\"");
            }
            for (JsonNode match : own) {
                String need = match.path("needId").asText();
                assertThat(steps.untilList(
                                provider.coordinator(), "/work-orders?needId=" + need, found -> !found.isEmpty()))
                        .hasSize(1);
                ordered.add(need);
            }
            JsonNode line = contractLine(provider);
            assertThat(line.path("committed").asInt()).as(line.toString()).isEqualTo(provider.units());
            assertThat(line.path("left").asInt()).as(line.toString()).isZero();
        }
        assertThat(ordered).doesNotHaveDuplicates().hasSize(RunScenario.served().size());
        assertBalanced();
    }

    private void assertBalanced() {
        int units = RunScenario.served().stream().mapToInt(WaitingPerson::units).sum();
        JsonNode found = steps.until(
                        RunScenario.OFFICER,
                        "/reconciliation?area=" + RunScenario.CITY + "&service=" + needs.item(),
                        body -> body.path("totals").path("ordered").asInt() == units
                                && body.path("inFlight").asInt() == 0)
                .body();
        assertThat(found.path("balanced").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.path("totals").path("needs").asInt()).isEqualTo(RunScenario.PERSONS.size());
        assertThat(found.path("totals").path("matches").asInt())
                .isEqualTo(RunScenario.served().size());
        assertThat(found.path("totals").path("committed").asInt()).isEqualTo(units);
    }

    private JsonNode contractLine(ServingProvider provider) {
        String path = "/providers/" + new Providers(api).idOf(provider.orgCode()) + "/capacity";
        List<JsonNode> lines = new ArrayList<>();
        for (JsonNode line : api.get(provider.coordinator(), path).body().path("lines")) {
            if (line.path("serviceItem").asText().equals(needs.item())) {
                lines.add(line);
            }
        }
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}

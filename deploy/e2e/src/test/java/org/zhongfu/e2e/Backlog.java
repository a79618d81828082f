// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.people.CitizenNumber;
import org.zhongfu.e2e.Intake.Applicant;

/**
 * Seven people of two townships who wait for the same service until two providers sign: eight units for the township here,
 * twelve for the whole city. One after another, the second person would go to the city's provider, which has more left by
 * then, and the fourth would find two units of five; looked at together, the first four get all twenty.
 */
final class Backlog {

    /** An officer of the city, who has no other role. */
    static final Actor OFFICER = new Actor("county.officer");

    private static final Duration GATHERING = Duration.ofHours(1);

    private static final String CITY = "652301";
    private static final String HERE = CITY + "001";
    private static final String THERE = CITY + "002";
    private static final Provider CITYS = new Provider("HUITONG", new Actor("coordinator"), CITY, 12);
    private static final Provider TOWNSHIPS = new Provider("QICHENG", new Actor("coordinator.other"), HERE, 8);

    private static final List<Wanting> ALL = List.of(
            new Wanting("马玉梅", HERE, 5, 2, Fate.served(TOWNSHIPS)),
            new Wanting("木拉提·阿山", HERE, 3, 2, Fate.served(TOWNSHIPS)),
            new Wanting("王秀珍", THERE, 7, 3, Fate.served(CITYS)),
            new Wanting("古丽夏提·托乎提", THERE, 5, 4, Fate.served(CITYS)),
            new Wanting("周桂英", THERE, 4, 2, Fate.waits("WORTH_MORE_TO_OTHERS")),
            new Wanting("李淑琴", THERE, 20, 6, Fate.waits("NO_UNITS_LEFT")),
            new Wanting("陈德明", THERE, 2, 0, Fate.ineligible("LEVEL_NOT_MET")));

    private final Api api;
    private final Steps steps;
    private final SampleUsers users = SampleUsers.load();
    private final String item;
    private final Map<String, String> needs = new LinkedHashMap<>();

    private Backlog(Api api, String item) {
        this.api = api;
        this.item = item;
        steps = new Steps(api);
    }

    /** Who may serve, and how much. */
    private record Provider(String orgCode, Actor coordinator, String areaCode, int units) {}

    /** Somebody who waits. */
    private record Wanting(String name, String areaCode, int units, int failedItems, Fate fate) {}

    /**
     * What is decided when all are looked at together.
     *
     * @param orgCode who serves, empty when nobody does
     * @param reason why nobody does, empty when somebody does
     */
    private record Fate(String status, String orgCode, String reason) {

        static Fate served(Provider by) {
            return new Fate("PROPOSED", by.orgCode(), "");
        }

        static Fate waits(String reason) {
            return new Fate("WAITS", "", reason);
        }

        static Fate ineligible(String reason) {
            return new Fate("INELIGIBLE", "", reason);
        }

        boolean isServed() {
            return status.equals("PROPOSED");
        }
    }

    /**
     * They are taken in, and wait since nobody serves.
     *
     * @param item a service nobody else in the city waits for or has a contract for
     * @param born the year of all of them
     */
    static Backlog waiting(Api api, String item, int born) {
        Backlog backlog = new Backlog(api, item);
        backlog.rule();
        Intake intake = new Intake(backlog.steps);
        for (Wanting each : ALL) {
            String number = CitizenNumber.of(LocalDate.of(born, 3, 1 + backlog.needs.size()), 990);
            String person = intake.person(new Applicant(each.name(), number, each.areaCode(), each.failedItems()), item);
            backlog.needs.put(each.name(), intake.need(person, item, each.units(), List.of()));
        }
        backlog.untilWaiting("NO_CONTRACT_IN_AREA", ALL.size() - 1);
        return backlog;
    }

    /** Who may have it: as home cooking, which is the only service with a rule from the beginning. */
    private void rule() {
        steps.created(
                users.prefectureOfficer(),
                "/eligibility-rules",
                Map.of(
                        "serviceItem",
                        item,
                        "validFrom",
                        Today.DAY.toString(),
                        "conditions",
                        Map.of(
                                "anyGroupOf",
                                List.of("SPECIAL_HARDSHIP"),
                                "anyLevelOf",
                                List.of(Map.of(
                                        "instrument",
                                        "SELF_CARE_6",
                                        "levels",
                                        List.of("PARTIAL_CARE", "FULL_CARE"))))));
    }

    private void untilWaiting(String reason, int count) {
        steps.untilList(
                OFFICER,
                "/waitlist?service=" + item,
                list -> list.stream()
                                .filter(each ->
                                        each.path("reasonCodes").toString().contains(reason))
                                .count()
                        == count);
    }

    /** What asks for a run of them that gathers for longer than the story takes. */
    Map<String, Object> request() {
        Instant later = Instant.now().plus(GATHERING);
        return Map.of("areaCode", CITY, "serviceItem", item, "gatherUntil", later.toString());
    }

    /** Asks for such a run; its address. */
    String gathering() {
        return "/matching-runs/"
                + steps.created(OFFICER, "/matching-runs", request()).id();
    }

    /** What a run has gathered is looked at now. */
    static void endGathering(Database matching, String run) throws SQLException {
        String id = run.substring(run.lastIndexOf('/') + 1);
        matching.change("update matching_run set gather_until = now() where id = '" + id + "'");
    }

    /** Both providers sign; whoever could be served is gathered instead, and nobody is matched. */
    void sign() {
        Map<String, String> known = providers();
        for (Provider provider : List.of(TOWNSHIPS, CITYS)) {
            steps.created(
                    users.financeOfficer(),
                    "/contracts",
                    Map.of(
                            "providerId",
                            known.get(provider.orgCode()),
                            "areaCode",
                            provider.areaCode(),
                            "periodFrom",
                            Today.DAY.minusDays(1).toString(),
                            "periodTo",
                            Today.DAY.plusDays(60).toString(),
                            "lines",
                            List.of(Map.of("serviceItem", item, "units", provider.units(), "unitPrice", "45.00"))));
        }
        untilWaiting("GATHERED_FOR_RUN", 5);
        mustNotBeMatched();
    }

    private Map<String, String> providers() {
        Map<String, String> known = new HashMap<>();
        for (JsonNode provider : api.list(users.prefectureOfficer(), "/providers")) {
            known.put(provider.path("orgCode").asText(), provider.path("id").asText());
        }
        for (Provider provider : List.of(TOWNSHIPS, CITYS)) {
            known.computeIfAbsent(provider.orgCode(), code -> steps.created(
                            users.prefectureOfficer(),
                            "/providers",
                            Map.of("orgCode", code, "name", "社会工作服务中心 " + code, "areaCodes", List.of(CITY)))
                    .id());
        }
        return known;
    }

    /** Nobody has been asked to serve any of them. */
    void mustNotBeMatched() {
        assertThat(matches(OFFICER)).isEmpty();
    }

    private List<JsonNode> matches(Actor actor) {
        return api.list(actor, "/matches?service=" + item);
    }

    /** A run has decided about each of them, once, and says why. */
    void mustBeProposed(Answer run) {
        assertThat(run.state()).as(run.body().toString()).isEqualTo("PROPOSED");
        mustCount(run, 0);
        Map<String, String> lines = lines(run);
        List<JsonNode> decisions = api.list(OFFICER, "/matching-runs/" + run.id() + "/decisions");
        assertThat(decisions)
                .extracting(each -> each.path("needId").asText())
                .containsExactlyElementsOf(needs.values());
        for (int i = 0; i < ALL.size(); i++) {
            JsonNode decision = decisions.get(i);
            Fate fate = ALL.get(i).fate();
            assertThat(decision.path("status").asText()).as(decision.toString()).isEqualTo(fate.status());
            assertThat(lines.getOrDefault(decision.path("lineId").asText(), ""))
                    .as(decision.toString())
                    .isEqualTo(fate.orgCode());
            assertThat(decision.path("reasons").path(0).path("code").asText()).isEqualTo(fate.reason());
            assertThat(decision.path("reasons").path(0).path("label").asText().isEmpty())
                    .isEqualTo(fate.isServed());
        }
        for (JsonNode line : run.body().path("lines")) {
            assertThat(line.path("given").asInt())
                    .as(line.toString())
                    .isEqualTo(line.path("units").asInt());
        }
    }

    private static void mustCount(Answer run, int offered) {
        JsonNode counts = run.body().path("counts");
        assertThat(counts.path("needs").asInt()).isEqualTo(ALL.size());
        assertThat(counts.path("placed").asInt()).isEqualTo(served().size());
        assertThat(counts.path("offered").asInt()).isEqualTo(offered);
        assertThat(counts.path("notOffered").asInt()).isZero();
    }

    private static List<Wanting> served() {
        return ALL.stream().filter(each -> each.fate().isServed()).toList();
    }

    private static Map<String, String> lines(Answer run) {
        Map<String, String> lines = new HashMap<>();
        run.body()
                .path("lines")
                .forEach(line -> lines.put(
                        line.path("lineId").asText(), line.path("orgCode").asText()));
        return lines;
    }

    /** How many of them a run has a provider for. */
    int placed() {
        return served().size();
    }

    /** The need whose offer a run makes last. */
    String lastServed() {
        return needs.get(served().getLast().name());
    }

    /** Each that was to be served has one offer, of the provider and the units decided on; the others wait and know why. */
    void mustBeOffered(Answer run) {
        assertThat(run.state()).as(run.body().toString()).isEqualTo("APPLIED");
        mustCount(run, served().size());
        Map<String, JsonNode> matches = matches(OFFICER).stream()
                .collect(Collectors.toMap(each -> each.path("needId").asText(), each -> each));
        assertThat(matches.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        served().stream().map(each -> needs.get(each.name())).toList());
        for (Wanting each : served()) {
            JsonNode match = matches.get(needs.get(each.name()));
            assertThat(match.path("status").asText()).isEqualTo("OFFERED");
            assertThat(match.path("providerOrg").asText()).isEqualTo(each.fate().orgCode());
            assertThat(match.path("units").path("held").asInt()).isEqualTo(each.units());
        }
        // A run that is over calls its needs: who is left is matched singly again, and there is nothing left.
        untilWaiting("NO_UNITS_LEFT", 2);
        untilWaiting("LEVEL_NOT_MET", 1);
    }

    /**
     * Both providers take what they were offered: a work order for each, no unit over, and what matching, workorder and
     * evaluation know of it agrees.
     */
    void mustBecomeWorkOrders() {
        List<String> ordered = new ArrayList<>();
        for (Provider provider : List.of(TOWNSHIPS, CITYS)) {
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
            for (JsonNode line : capacity(provider)) {
                assertThat(line.path("committed").asInt()).as(line.toString()).isEqualTo(provider.units());
                assertThat(line.path("left").asInt()).as(line.toString()).isZero();
            }
        }
        assertThat(ordered).doesNotHaveDuplicates().hasSize(served().size());
        mustBalance();
    }

    private void mustBalance() {
        int units = served().stream().mapToInt(Wanting::units).sum();
        JsonNode found = steps.until(
                        OFFICER,
                        "/reconciliation?area=" + CITY + "&service=" + item,
                        body -> body.path("totals").path("ordered").asInt() == units
                                && body.path("inFlight").asInt() == 0)
                .body();
        assertThat(found.path("balanced").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.path("totals").path("needs").asInt()).isEqualTo(ALL.size());
        assertThat(found.path("totals").path("matches").asInt()).isEqualTo(served().size());
        assertThat(found.path("totals").path("committed").asInt()).isEqualTo(units);
    }

    private List<JsonNode> capacity(Provider provider) {
        List<JsonNode> lines = new ArrayList<>();
        api.get(provider.coordinator(), "/providers/" + providers().get(provider.orgCode()) + "/capacity")
                .body()
                .path("lines")
                .forEach(lines::add);
        lines.removeIf(line -> !line.path("serviceItem").asText().equals(item));
        assertThat(lines).hasSize(1);
        return lines;
    }
}

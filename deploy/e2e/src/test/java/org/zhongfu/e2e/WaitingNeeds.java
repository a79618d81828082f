// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.e2e;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.people.CitizenNumber;
import org.zhongfu.e2e.Intake.Applicant;
import org.zhongfu.e2e.RunScenario.ServingProvider;
import org.zhongfu.e2e.RunScenario.WaitingPerson;

/** The needs of {@link RunScenario}, entered through the API for one service, and what a run of them requires. */
final class WaitingNeeds {

    private static final Duration HOLD_TIME = Duration.ofHours(1);

    private final Steps steps;
    private final Providers providers;
    private final SampleUsers users = SampleUsers.load();
    private final String item;
    private final Map<String, String> byPerson = new LinkedHashMap<>();

    private WaitingNeeds(Api api, String item) {
        this.item = item;
        steps = new Steps(api);
        providers = new Providers(api);
    }

    /**
     * Enters the needs; they wait, since no provider has a contract.
     *
     * @param item a service that no other need in the city waits for and no contract is for
     * @param born the year of birth of all persons
     */
    static WaitingNeeds enter(Api api, String item, int born) {
        WaitingNeeds needs = new WaitingNeeds(api, item);
        needs.publishRule();
        Intake intake = new Intake(needs.steps);
        for (WaitingPerson each : RunScenario.PERSONS) {
            String number = CitizenNumber.of(LocalDate.of(born, 3, 1 + needs.byPerson.size()), 990);
            String person =
                    intake.person(new Applicant(each.name(), number, each.areaCode(), each.failedItems()), item);
            needs.byPerson.put(each.name(), intake.need(person, item, each.units(), List.of()));
        }
        needs.awaitWaiting("NO_CONTRACT_IN_AREA", RunScenario.PERSONS.size() - 1);
        return needs;
    }

    /** A rule for persons in special hardship only, whatever rule the service has from the beginning. */
    private void publishRule() {
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

    /** Waits until so many needs are on the waiting list for a reason. */
    void awaitWaiting(String reason, int count) {
        steps.untilList(
                RunScenario.OFFICER,
                "/waitlist?service=" + item,
                list -> list.stream()
                                .filter(each ->
                                        each.path("reasonCodes").toString().contains(reason))
                                .count()
                        == count);
    }

    /** Requests a run that holds its needs for longer than the test takes; its address. */
    String requestRun() {
        return "/matching-runs/"
                + steps.created(RunScenario.OFFICER, "/matching-runs", request())
                        .id();
    }

    /** The request of such a run. */
    Map<String, Object> request() {
        Instant later = Instant.now().plus(HOLD_TIME);
        return Map.of("areaCode", RunScenario.CITY, "serviceItem", item, "gatherUntil", later.toString());
    }

    /** Ends the time for which a run holds needs. */
    static void endHold(Database matching, String run) throws SQLException {
        String id = run.substring(run.lastIndexOf('/') + 1);
        matching.change("update matching_run set gather_until = now() where id = '" + id + "'");
    }

    /** Signs the contracts of both providers; the needs are held for the run and none is matched. */
    void signContracts() {
        for (ServingProvider provider : RunScenario.PROVIDERS) {
            steps.created(
                    users.financeOfficer(),
                    "/contracts",
                    Map.of(
                            "providerId",
                            providers.idOf(provider.orgCode()),
                            "areaCode",
                            provider.areaCode(),
                            "periodFrom",
                            Today.DAY.minusDays(1).toString(),
                            "periodTo",
                            Today.DAY.plusDays(60).toString(),
                            "lines",
                            List.of(Map.of("serviceItem", item, "units", provider.units(), "unitPrice", "45.00"))));
        }
        awaitWaiting("GATHERED_FOR_RUN", 5);
    }

    /** The service of all needs. */
    String item() {
        return item;
    }

    /** The need of a person. */
    String needOf(WaitingPerson person) {
        return byPerson.get(person.name());
    }

    /** All needs, in the order in which they were confirmed. */
    Collection<String> all() {
        return byPerson.values();
    }

    /** The need that a run offers last. */
    String lastServed() {
        return needOf(RunScenario.served().getLast());
    }
}

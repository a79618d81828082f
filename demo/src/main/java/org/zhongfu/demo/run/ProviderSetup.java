// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongfu.demo.api.Actor;
import org.zhongfu.demo.api.Answer;
import org.zhongfu.demo.api.Api;
import org.zhongfu.demo.api.DemoFailedException;
import org.zhongfu.demo.api.RetryPolicy;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.plan.BeijingTime;
import org.zhongfu.demo.seed.Seed;

/** Enters what all cases need: the provider, its contract, its workers. */
final class ProviderSetup {

    private final Api api;
    private final SampleUsers users;
    private final Seed seed;

    ProviderSetup(Api api, SampleUsers users, Seed seed) {
        this.api = api;
        this.users = users;
        this.seed = seed;
    }

    /**
     * What was entered.
     *
     * @param workerIds in the order of the sample users
     * @param since when the provider began
     */
    record Created(String providerId, List<String> workerIds, Instant since) {
        Created {
            workerIds = List.copyOf(workerIds);
        }
    }

    /** Finds or enters all of it. */
    Created prepare(Pilot pilot, PrintedService service, int visits) {
        LocalDate begin = pilot.from().withDayOfMonth(1);
        String providerId = provider(service, begin);
        contract(
                providerId,
                service,
                visits,
                begin,
                pilot.to().plusMonths(2).withDayOfMonth(1).minusDays(1));
        return new Created(providerId, workers(providerId, service, begin), morning(begin));
    }

    private String provider(PrintedService service, LocalDate begin) {
        for (JsonNode known : api.list(users.prefectureOfficer(), "/providers")) {
            if (known.path("orgCode").asText().equals(users.team().org())) {
                return known.path("id").asText();
            }
        }
        return api.create(
                        users.prefectureOfficer(),
                        "/providers",
                        RequestBody.with("orgCode", users.team().org())
                                .and("name", users.team().providerName())
                                .and("areaCodes", List.of(service.area().code()))
                                .occurredAt(morning(begin)))
                .id();
    }

    /** A tenth more units than visits, in round hundreds: contracts are not made for the exact number of visits. */
    private void contract(String providerId, PrintedService service, int visits, LocalDate begin, LocalDate end) {
        int units = Math.ceilDiv(visits + visits / 10, 100) * 100;
        api.create(
                users.financeOfficer(),
                "/contracts",
                RequestBody.with("providerId", providerId)
                        .and("areaCode", service.area().code())
                        .and("periodFrom", begin.toString())
                        .and("periodTo", end.toString())
                        .and(
                                "lines",
                                List.of(Map.of(
                                        "serviceItem",
                                        service.code(),
                                        "units",
                                        units,
                                        "unitPrice",
                                        service.unitPrice())))
                        .and("clientReference", seed.reference("contract-" + service.code()))
                        .occurredAt(morning(begin)));
    }

    private List<String> workers(String providerId, PrintedService service, LocalDate begin) {
        List<JsonNode> known = api.list(users.coordinator(), "/workers");
        List<String> ids = new ArrayList<>();
        for (SampleUsers.Worker worker : users.workers()) {
            String subject = api.subjectOf(worker.actor());
            Answer entered = known.stream()
                    .filter(each -> each.path("subject").asText().equals(subject))
                    .findFirst()
                    .map(each -> new Answer(200, each, null))
                    .orElseGet(() -> worker(providerId, service, begin, worker, subject));
            confirmAccount(worker.actor(), entered);
            completeCredentials(worker, entered, begin);
            ids.add(entered.id());
        }
        return ids;
    }

    /** A worker of an earlier run may lack a credential that a further service needs. */
    private void completeCredentials(SampleUsers.Worker worker, Answer entered, LocalDate begin) {
        Set<String> held = new HashSet<>();
        entered.body()
                .path("credentials")
                .forEach(each -> held.add(each.path("code").asText()));
        if (!held.containsAll(worker.credentials())) {
            String path = "/workers/" + entered.id();
            Answer now = api.get(users.coordinator(), path);
            Map<String, Object> change =
                    RequestBody.with("credentials", credentials(worker, begin)).build();
            Api.requireOk("PATCH " + path, api.patch(users.coordinator(), path, change, now.tag()));
        }
    }

    private static List<Map<String, String>> credentials(SampleUsers.Worker worker, LocalDate begin) {
        return worker.credentials().stream()
                .map(code -> Map.of(
                        "code", code,
                        "from", begin.toString(),
                        "until", begin.plusYears(2).toString()))
                .toList();
    }

    /** The worker confirms the account, and goes on when the work order service knows it: until then it accepts no order. */
    private void confirmAccount(Actor worker, Answer entered) {
        if (!entered.body().path("subjectState").asText().equals("PENDING")) {
            return;
        }
        String path = "/workers/" + entered.id() + "/subject/confirmation";
        Api.requireOk("POST " + path, api.post(worker, path, Map.of(), entered.tag()));
        RetryPolicy.Backoff backoff = RetryPolicy.FOR_EVENTS.start();
        while (!isKnown(worker, entered.id())) {
            if (!backoff.pause()) {
                throw new DemoFailedException("The confirmed account of " + worker.user() + " did not become known.");
            }
        }
    }

    private boolean isKnown(Actor worker, String id) {
        for (JsonNode known : api.get(worker, "/me").body().path("workerIds")) {
            if (known.asText().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private Answer worker(
            String providerId, PrintedService service, LocalDate begin, SampleUsers.Worker worker, String subject) {
        return api.create(
                users.coordinator(),
                "/workers",
                RequestBody.with("providerId", providerId)
                        .and("name", worker.name())
                        .and("subject", subject)
                        .and("areaCode", service.area().code())
                        .and("credentials", credentials(worker, begin))
                        .and("activeFrom", begin.toString())
                        .and("clientReference", "worker-" + subject)
                        .occurredAt(morning(begin)));
    }

    private static Instant morning(LocalDate day) {
        return BeijingTime.at(day, LocalTime.of(10, 0));
    }
}

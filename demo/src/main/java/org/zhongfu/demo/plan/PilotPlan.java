// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhongfu.demo.people.People;
import org.zhongfu.demo.people.SyntheticPerson;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.seed.Seed;

/**
 * Plans the complete run before the first call: persons, times and workers of all services together, so that no worker and no
 * person is in two places at once, whichever services are entered.
 */
public final class PilotPlan {

    private final Map<String, ServicePlan> services = new LinkedHashMap<>();

    /**
     * @param from first day of the period
     * @param to last day of the period: the last answers about satisfaction are before it
     * @param workers the credentials of each worker
     */
    public PilotPlan(Seed seed, LocalDate from, LocalDate to, List<Set<String>> workers, List<Quantity> quantities) {
        int most = quantities.stream().mapToInt(Quantity::persons).max().orElse(0);
        String county = quantities.getFirst().service().area().code();
        People people = new People(seed, county, most);
        CasePlanner planner = new CasePlanner(seed, from, to, new Calendars());
        for (Quantity quantity : quantities) {
            PrintedService service = quantity.service();
            List<SyntheticPerson> persons = people.choose(service.cohort(), service.code(), quantity.persons());
            List<Integer> counts = VisitCounts.spread(seed, quantity);
            List<Integer> staff = qualified(workers, service);
            services.put(
                    service.code(),
                    service.shape().isGroup()
                            ? new GroupPlanner(planner, seed, from, to).plan(service, persons, counts, staff)
                            : planner.plan(service, persons, counts, staff));
        }
    }

    /** The plan of a service. */
    public ServicePlan service(String code) {
        ServicePlan plan = services.get(code);
        if (plan == null) {
            throw new IllegalArgumentException("no plan for the service " + code);
        }
        return plan;
    }

    /** The plans of all services. */
    public List<ServicePlan> services() {
        return List.copyOf(services.values());
    }

    private static List<Integer> qualified(List<Set<String>> workers, PrintedService service) {
        String credential = service.work().credential();
        return IntStream.range(0, workers.size())
                .filter(each -> credential == null || workers.get(each).contains(credential))
                .boxed()
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.people.People;
import org.zhongfu.demo.people.SyntheticPerson;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.seed.Seed;

/**
 * Plans the complete run before the first call: persons, times and workers of all services together, so that no worker and no
 * person is in two places at once, whichever services are entered.
 */
public final class PilotPlan {

    private final Map<String, ServicePlan> services = new LinkedHashMap<>();

    /**
     * @param teams the workers by area
     */
    public PilotPlan(Seed seed, Pilot pilot, List<Staff> teams, List<Quantity> quantities) {
        int most = quantities.stream().mapToInt(Quantity::persons).max().orElse(0);
        People people = new People(seed, pilot.counties(), most);
        CasePlanner planner = new CasePlanner(seed, pilot.from(), pilot.to(), new Calendars());
        for (Quantity quantity : quantities) {
            PrintedService service = quantity.service();
            List<SyntheticPerson> persons =
                    people.choose(service.cohort(), service.area().code(), service.code(), quantity.persons());
            List<Integer> counts = VisitCounts.spread(seed, quantity);
            Staff staff = teams.stream()
                    .filter(each -> each.area().equals(service.area().code()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no workers in " + service.area()));
            services.put(
                    service.code(),
                    service.shape().isGroup()
                            ? new GroupPlanner(planner, seed, pilot).plan(service, persons, counts, staff)
                            : planner.plan(service, persons, counts, staff));
        }
    }

    /** The teams of the sample users. */
    public static List<Staff> teams(Pilot pilot, List<SampleUsers> users) {
        return users.stream()
                .map(each -> new Staff(
                        each.team().area(),
                        pilot.counties().stream()
                                .filter(county -> county.isIn(each.team().area()))
                                .toList(),
                        each.credentials()))
                .toList();
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
}

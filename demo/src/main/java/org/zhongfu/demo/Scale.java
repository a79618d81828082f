// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo;

import java.util.List;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.pilot.PrintedService;
import org.zhongfu.demo.plan.PilotPlan;
import org.zhongfu.demo.plan.Quantity;
import org.zhongfu.demo.plan.ServicePlan;
import org.zhongfu.demo.plan.Staff;
import org.zhongfu.demo.seed.Seed;

/**
 * How much is entered. A run of N persons enters the first N persons of the whole run, so that it can be continued; with
 * another number of visits the persons differ.
 *
 * @param isWhole whether it covers all that the report prints
 * @param visitsBought how many visits the contract is made for: a small run begins on the contract of the whole
 */
record Scale(Seed seed, ServicePlan plan, boolean isWhole, int visitsBought) {

    static Scale of(Options options, Pilot pilot, PrintedService service, List<Staff> teams) {
        Seed seed = new Seed(options.seed());
        int persons = options.persons() == null ? service.persons() : options.persons();
        Integer asked = options.visits();
        boolean isAll = persons == service.persons() && (asked == null || asked == service.visits());
        if (isAll || (asked == null && persons < service.persons())) {
            List<Quantity> all = pilot.services().stream().map(Quantity::whole).toList();
            ServicePlan plan = new PilotPlan(seed, pilot, teams, all).service(service.code());
            return new Scale(seed, plan.first(persons), isAll, service.visits());
        }
        int visits = asked == null ? Math.round((float) persons * service.visits() / service.persons()) : asked;
        Seed own = new Seed(options.seed() + "-" + persons + "x" + visits);
        PilotPlan plan = new PilotPlan(own, pilot, teams, List.of(new Quantity(service, persons, visits)));
        return new Scale(own, plan.service(service.code()), false, visits);
    }

    int persons() {
        return plan.cases().size();
    }

    int visits() {
        return plan.visits();
    }
}

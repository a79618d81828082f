// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo;

import java.util.List;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.plan.VisitCounts;
import org.zhongfu.demo.seed.Seed;

/**
 * How much is entered. A run of N persons enters the first N persons of the whole run, so that it can be continued; with
 * another number of visits the persons differ.
 *
 * @param visitsEach how many visits each person gets
 * @param isWhole whether it covers all that the report prints
 * @param visitsBought how many visits the contract is made for: a small run begins on the contract of the whole
 */
record Scale(Seed seed, List<Integer> visitsEach, boolean isWhole, int visitsBought) {

    Scale {
        visitsEach = List.copyOf(visitsEach);
    }

    static Scale of(Options options, Pilot.PrintedService service) {
        Seed seed = new Seed(options.seed());
        int persons = options.persons() == null ? service.persons() : options.persons();
        Integer asked = options.visits();
        boolean isAll = persons == service.persons() && (asked == null || asked == service.visits());
        if (isAll || (asked == null && persons < service.persons())) {
            List<Integer> all = VisitCounts.spread(seed, service.persons(), service.visits());
            return new Scale(seed, all.subList(0, persons), isAll, service.visits());
        }
        int visits = asked == null ? Math.round((float) persons * service.visits() / service.persons()) : asked;
        Seed own = new Seed(options.seed() + "-" + persons + "x" + visits);
        return new Scale(own, VisitCounts.spread(own, persons, visits), false, visits);
    }

    int persons() {
        return visitsEach.size();
    }

    int visits() {
        return visitsEach.stream().mapToInt(Integer::intValue).sum();
    }
}

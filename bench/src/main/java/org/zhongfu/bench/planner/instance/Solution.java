// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.util.List;

/**
 * A published or computed solution: what it says, true or not.
 *
 * @param routes of caregivers; who stays at home may be missing
 */
public record Solution(List<Route> routes) {

    public Solution {
        routes = List.copyOf(routes);
    }

    /**
     * A caregiver's day.
     *
     * @param caregiver whose
     * @param stops in the order of their times
     */
    public record Route(String caregiver, List<Stop> stops) {

        public Route {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A service given, or a lunch break taken.
     *
     * @param patient at whose place; for a lunch break it may be a depot
     * @param service which
     * @param start of the service, not the arrival
     * @param end of the service
     */
    public record Stop(String patient, String service, double start, double end) {

        /** The service of a lunch break. */
        public static final String LUNCH = "lunch_break";

        public boolean isLunch() {
            return service.equals(LUNCH);
        }
    }
}

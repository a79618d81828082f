// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.util.List;

/**
 * A published or computed solution, not yet checked.
 *
 * @param routes of caregivers; a caregiver without visits may be missing
 */
public record Solution(List<Route> routes) {

    public Solution {
        routes = List.copyOf(routes);
    }

    /**
     * The route of a caregiver.
     *
     * @param caregiver id of the caregiver
     * @param stops in the order of their times
     */
    public record Route(String caregiver, List<Stop> stops) {

        public Route {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A service or a lunch break.
     *
     * @param patient the patient whose place it is at; for a lunch break it may be a depot
     * @param service name of the service
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

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import org.zhongfu.demo.pilot.PrintedService;

/**
 * How much of a service is planned.
 *
 * @param persons how many persons
 * @param visits how many visits or attendances together
 */
public record Quantity(PrintedService service, int persons, int visits) {

    /** All that the report prints. */
    public static Quantity whole(PrintedService service) {
        return new Quantity(service, service.persons(), service.visits());
    }
}

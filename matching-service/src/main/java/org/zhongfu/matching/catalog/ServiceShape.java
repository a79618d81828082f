// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a service is delivered; which units it can have follows from it. */
public enum ServiceShape {
    /** A visit at the person's home. */
    VISIT(ServiceUnit.VISIT),
    /** A way together to an appointment and back. */
    ESCORT(ServiceUnit.VISIT),
    /** A session for a group. */
    SESSION(ServiceUnit.ATTENDANCE, ServiceUnit.SESSION),
    /** A training course of modules. */
    COURSE(ServiceUnit.ATTENDANCE),
    /** A stay from admission to discharge. */
    STAY(ServiceUnit.DAY, ServiceUnit.PERSON),
    /** A visit whose result is an assessment. */
    ASSESSMENT(ServiceUnit.VISIT),
    /** A referral to a resource of another organisation. */
    REFERRAL(ServiceUnit.REFERRAL),
    /** A talk whose content only the counsellor reads. */
    COUNSELLING(ServiceUnit.VISIT);

    private final Set<ServiceUnit> units;

    ServiceShape(ServiceUnit... units) {
        this.units = Set.of(units);
    }

    /** True when a service of this shape can be counted in that unit. */
    boolean countsIn(ServiceUnit unit) {
        return units.contains(unit);
    }

    /** The units, for refusals. */
    String unitNames(String separator, Function<ServiceUnit, String> name) {
        return units.stream().map(name).sorted().collect(Collectors.joining(separator));
    }
}

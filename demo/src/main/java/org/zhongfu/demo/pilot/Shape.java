// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.pilot;

/** How a service is delivered, as the service list says. */
public enum Shape {
    /** Visits at home. */
    VISIT,
    /** Visits that begin and end at home, with a second place and an appointment. */
    ESCORT,
    /** Sessions for a group. */
    SESSION,
    /** Sessions of a training course. */
    COURSE;

    /** Whether several persons are served at once. */
    public boolean isGroup() {
        return this == SESSION || this == COURSE;
    }
}

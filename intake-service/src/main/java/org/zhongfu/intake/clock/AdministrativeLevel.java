// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import java.util.Optional;

/** The levels of administration, from below: each has the task when the one below did not finish in time. */
public enum AdministrativeLevel {
    /** Township or subdistrict (乡镇、街道). */
    TOWNSHIP,
    /** County or city (县、市). */
    COUNTY,
    /** Prefecture (州). */
    PREFECTURE;

    /** The level above. */
    Optional<AdministrativeLevel> next() {
        return switch (this) {
            case TOWNSHIP -> Optional.of(COUNTY);
            case COUNTY -> Optional.of(PREFECTURE);
            case PREFECTURE -> Optional.empty();
        };
    }
}

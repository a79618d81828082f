// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;

/** Needs without a database. */
public final class SampleNeeds {

    private SampleNeeds() {}

    /** The need of a confirmation. */
    public static Need of(NeedConfirmed event) {
        return new Need(event, event.occurredAt(), event.recipient().personId(), event.occurredAt());
    }
}

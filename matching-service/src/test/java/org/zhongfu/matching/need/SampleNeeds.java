// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;

/** Needs without a database. */
public final class SampleNeeds {

    private SampleNeeds() {}

    /** A need as it stands once it is told. */
    public static Need of(NeedConfirmed event) {
        return new Need(event, event.occurredAt());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a representation and the transitions between them. */
public enum RepresentativeStatus implements State<RepresentativeStatus> {
    /** It is in force on the days of its period. */
    VALID,
    /** It ended before the last day of its period. */
    ENDED,
    /** It should not have been entered and was in force on no day. */
    VOIDED;

    /** Only the revocation of a death, which had ended it, leads back to VALID. */
    @Override
    public Set<RepresentativeStatus> next() {
        return switch (this) {
            case VALID -> EnumSet.of(ENDED, VOIDED);
            case ENDED -> EnumSet.of(VALID, VOIDED);
            case VOIDED -> EnumSet.noneOf(RepresentativeStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("representative-statuses", this);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a place for stays; the code list {@code stay-place-statuses} has the labels. */
public enum StayPlaceStatus implements State<StayPlaceStatus> {
    /** Persons are admitted to it. */
    IN_USE,
    /** No one is admitted to it any more. */
    OUT_OF_USE;

    @Override
    public Set<StayPlaceStatus> next() {
        return switch (this) {
            case IN_USE -> EnumSet.of(OUT_OF_USE);
            case OUT_OF_USE -> EnumSet.noneOf(StayPlaceStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("stay-place-statuses", this);
    }
}

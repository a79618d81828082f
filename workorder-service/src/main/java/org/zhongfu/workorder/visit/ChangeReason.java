// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a planned visit is changed.
 *
 * @param code code of the reason
 * @param text the reason in words, null when the code says all
 * @param informed who was told
 */
public record ChangeReason(String code, @Nullable String text, List<InformedParty> informed) {

    public ChangeReason {
        informed = List.copyOf(informed);
    }
}

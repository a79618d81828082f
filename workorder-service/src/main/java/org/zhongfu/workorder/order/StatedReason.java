// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an order is suspended or cancelled, and who was told.
 *
 * @param code reason code
 * @param text the same in words; null when it follows from something else
 * @param informed codes of the list {@code informed-parties}; empty when it follows from something else
 */
public record StatedReason(String code, @Nullable String text, List<String> informed) {

    public StatedReason {
        informed = List.copyOf(informed);
    }

    /** The reason of what follows from another decision, of which that decision tells the persons. */
    static StatedReason ofConsequence(String code) {
        return new StatedReason(code, null, List.of());
    }
}

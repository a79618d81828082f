// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.indicator.Split;
import org.zhongfu.evaluation.indicator.SplitPart;

/**
 * A part of the split of a figure (核实方式构成).
 *
 * @param part how the visits stand, a code of the list {@code figure-split-parts}
 * @param number of what the figure counts; a person or session stands where the first of its visits in the order of the parts stands
 * @param counted true when it is in the figure
 */
public record SplitPartView(SplitPart part, @Min(0) long number, boolean counted) {

    /** All parts in their order; null without a split. */
    public static @Nullable List<SplitPartView> of(@Nullable Split split) {
        return split == null
                ? null
                : split.parts().stream()
                        .map(each -> new SplitPartView(
                                each.part(), each.number(), each.part().counted()))
                        .toList();
    }
}

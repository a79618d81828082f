// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.base.text.FreeText;

/**
 * Why an order was refused, suspended or cancelled, as the API shows it within a work order.
 *
 * @param reasonCode why the order was refused, suspended or cancelled: a code of the list
 *     {@code work-order-refusal-reasons}, {@code work-order-suspension-reasons} or
 *     {@code work-order-cancellation-reasons}, or another code, which has no label; null when it was not
 * @param reason explanation of {@code reasonCode} in free text; null when none was given
 * @param informed who was told of the suspension or cancellation: codes of the list {@code informed-parties}; empty when it followed
 *     from something else
 */
record OrderReasonView(
        @Nullable String reasonCode,
        @FreeText @Nullable String reason,
        @Size(max = 5) List<@CodeFormat String> informed) {

    OrderReasonView {
        informed = List.copyOf(informed);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;

/**
 * Why an order was refused, suspended or cancelled, as the API shows it within a work order.
 *
 * @param reasonCode why the order was refused, suspended or cancelled: a code of the list
 *     {@code work-order-refusal-reasons}, {@code work-order-suspension-reasons} or
 *     {@code work-order-cancellation-reasons}, or another code, which has no label; null when it was not
 * @param reason explanation of {@code reasonCode} in free text; null when none was given
 */
record OrderReasonView(
        @Nullable String reasonCode, @FreeText @Nullable String reason) {}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;

/**
 * Why a visit did not take place, was cancelled or voided, as the API shows it within a visit.
 *
 * @param reasonCode why the visit did not take place, was cancelled or voided: a code of the list
 *     {@code visit-no-show-reasons}, {@code visit-cancellation-reasons}, {@code visit-proposal-withdrawals} or
 *     {@code visit-void-reasons}, or another code, which has no label; null when it was not
 * @param reason explanation of {@code reasonCode} in free text; null when none was given
 */
record VisitReasonView(
        @Nullable String reasonCode, @FreeText @Nullable String reason) {}

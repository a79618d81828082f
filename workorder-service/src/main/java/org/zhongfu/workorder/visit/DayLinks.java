// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitPatternId;

/**
 * What a visit of a day belongs to.
 *
 * @param visitPatternId the pattern of recurring visits it follows from; null for a visit that was planned alone
 * @param escort the second place of an escort and the appointment there; null for a visit with one place
 */
public record DayLinks(
        @Nullable VisitPatternId visitPatternId, @Nullable EscortStop escort) {}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;

/**
 * How often a person attended a module.
 *
 * @param attended attendances that count
 * @param inReview attendances that wait for a decision
 */
public record ModuleAttendance(OrderId orderId, PersonId personId, String moduleCode, long attended, long inReview) {}

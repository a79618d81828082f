// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.workorder.order.VisitStatus;

/**
 * A day of a stay as a visit of the work order.
 *
 * @param day the day
 * @param visitId the visit that is the unit
 * @param status whether it counts: VERIFIED, IN_REVIEW or VOIDED
 */
@Schema(name = "StayDay")
public record CountedDay(LocalDate day, VisitId visitId, VisitStatus status) {}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.zhongfu.contracts.id.OrderId;

/**
 * The code of the place of a work order on a day (地点码), to be shown at the home as a QR code.
 *
 * @param code text of the QR code
 * @param day the day it is for, in Asia/Shanghai
 * @param validFrom from when a check-in or check-out with it is accepted
 * @param validUntil until when a check-in or check-out with it is accepted
 */
public record PlaceCodeView(
        OrderId workOrderId,
        @Pattern(regexp = "[0-9A-F]{16}") String code,
        LocalDate day,
        Instant validFrom,
        Instant validUntil) {}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.validation.constraints.NotNull;
import org.zhongfu.platform.kernel.NameText;

/**
 * Requests plain values of a representative who has no file.
 *
 * @param purpose why the values are needed; kept in the audit log
 */
public record DiscloseRepresentativeRequest(
        @NotNull @NameText(max = 200) String purpose) {}

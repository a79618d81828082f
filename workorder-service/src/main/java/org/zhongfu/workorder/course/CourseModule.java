// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.platform.kernel.NameText;

/**
 * A module of a course (培训模块).
 *
 * @param code code of the module, unique in the course
 * @param title what it teaches
 * @param hours lessons of 45 minutes (课时), 0.5 to 500
 * @param required true when a certificate needs it
 */
public record CourseModule(
        @NotNull @CodeFormat String code,
        @NotNull @NameText(max = 100) String title,
        @NotNull @DecimalMin("0.5") @DecimalMax("500") BigDecimal hours,
        @NotNull Boolean required) {}

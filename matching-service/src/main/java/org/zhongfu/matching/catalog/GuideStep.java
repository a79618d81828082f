// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.validation.constraints.NotNull;
import org.zhongfu.base.code.CodeFormat;
import org.zhongfu.platform.kernel.NameText;

/**
 * A step of a service guide.
 *
 * @param code code of the step, once in the guide
 * @param zh what is done, in Chinese
 * @param en what is done, in English
 * @param required true when the step may not be left out
 */
public record GuideStep(
        @NotNull @CodeFormat String code,
        @NotNull @NameText(max = 300) String zh,
        @NotNull @NameText(max = 500) String en,
        @NotNull Boolean required) {}

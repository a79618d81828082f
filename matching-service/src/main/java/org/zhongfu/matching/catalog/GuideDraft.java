// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhongfu.base.code.CodeFormat;

/**
 * The next version of the guide of a service.
 *
 * @param serviceItem the service: a code of the list {@code service-items}, or one that is added with it
 * @param steps the steps in their order, 1 to 50, each code once
 */
public record GuideDraft(
        @NotNull @CodeFormat String serviceItem,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid GuideStep> steps) {}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the guide of a service (服务操作指南).
 *
 * @param serviceItem the service, a code of the list {@code service-items}
 * @param version number of the version among those of the service
 * @param validFrom first day it is in force; it stays in force until the first day of the next version
 * @param source the decision or document on which it is based
 * @param steps the steps in their order
 */
public record ServiceGuideView(
        String serviceItem,
        @Min(1) @Max(10_000) int version,
        LocalDate validFrom,
        @Size(max = 300) String source,
        @Size(max = 50) List<GuideStep> steps) {}

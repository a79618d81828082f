// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhongfu.evaluation.indicator.IndicatorQuery;

/** The query parameters that say what indicators are computed for. */
record IndicatorParameters(
        @Parameter(description = "Area code of 6, 9 or 12 digits within your own area; your own area without it.")
        @QueryParam("area")
        @Nullable
        String areaCode,

        @Parameter(
                description =
                        "First civil day (Asia/Shanghai), for example 2026-01-01; the first day of the year of the last day without it.")
        @QueryParam("from")
        @Nullable
        String from,

        @Parameter(description = "Last civil day (Asia/Shanghai), included; today without it.")
        @QueryParam("to")
        @Nullable
        String to,

        @Parameter(
                description =
                        "Only persons of this target group, a code of the list target-groups; all persons without it.")
        @QueryParam("group")
        @Nullable
        String group,

        @Parameter(description = "Only this service item, a code of the list service-items; all without it.")
        @QueryParam("service")
        @Nullable
        String serviceItem) {

    IndicatorQuery.Parameters values() {
        return new IndicatorQuery.Parameters(areaCode, from, to, group, serviceItem);
    }
}

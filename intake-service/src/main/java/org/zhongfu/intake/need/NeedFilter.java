// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What needs are asked for; null asks for all. */
public record NeedFilter(
        @Nullable UUID personId,
        @Nullable NeedStatus status,
        @Nullable String areaCode,
        @Nullable String group,
        @Nullable String serviceItem) {}

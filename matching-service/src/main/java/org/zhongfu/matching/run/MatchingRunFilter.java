// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import org.jspecify.annotations.Nullable;

/** Which matching runs are listed; null lists all. */
public record MatchingRunFilter(
        @Nullable MatchingRunStatus status, @Nullable String areaCode) {}

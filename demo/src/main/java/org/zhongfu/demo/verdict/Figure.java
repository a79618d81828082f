// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param printed what the report prints, or the requested number in a small run
 * @param system the figure of the system
 * @param reason explanation of the verdict, if needed
 * @param traceUrl where the records behind the figure are listed
 */
public record Figure(
        String name,
        String unit,
        String printed,
        String system,
        Verdict verdict,
        @Nullable String reason,
        @Nullable String traceUrl) {}

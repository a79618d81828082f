// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.verdict;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param printed what the report prints, or what was asked for in a small run
 * @param system what the system says
 * @param reason why, where the verdict needs a word
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

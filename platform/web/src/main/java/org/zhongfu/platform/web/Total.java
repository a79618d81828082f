// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many entries a list has on all its pages.
 *
 * @param count the number of entries, counted up to 1000
 * @param exact true when it is the exact number; false when there are at least so many
 */
public record Total(@Min(0) @Max(MOST) int count, boolean exact) {

    /** Up to this number entries are counted: a larger number costs more than it tells. */
    public static final int MOST = 1000;

    /** The total of up to {@code MOST + 1} rows found. */
    public static Total ofFound(int rows) {
        return new Total(Math.min(rows, MOST), rows <= MOST);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.calendar;

import java.util.List;

/**
 * A day or time that was computed with the calendar.
 *
 * @param value the result
 * @param notices sources of the notices that were used, in the order of their use
 * @param provisional true when a notice that is not out yet may change the result
 */
public record Computed<T>(T value, List<String> notices, boolean provisional) {

    public Computed {
        notices = List.copyOf(notices);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.function.Function;

/**
 * What a creation came to.
 *
 * @param view the record as the caller may see it
 * @param isNew false when it was there already under the same client reference
 */
public record Made<T>(T view, boolean isNew) {

    /** The same, seen in another way. */
    public <R> Made<R> as(Function<T, R> other) {
        return new Made<>(other.apply(view), isNew);
    }
}

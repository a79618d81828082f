// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.function.Function;

/**
 * The result of a creation: the record, and whether this request created it or found it.
 *
 * @param view the record as the caller may see it
 * @param isNew false when the record existed already under the same client reference
 */
public record Creation<T>(T view, boolean isNew) {

    /** The same result with another view of the record. */
    public <R> Creation<R> map(Function<T, R> mapping) {
        return new Creation<>(mapping.apply(view), isNew);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.parameter;

import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Problem;

/** A query parameter that is {@code true} or {@code false}. */
public final class FlagParameter {

    private FlagParameter() {}

    /**
     * The parameter; false without it.
     *
     * @throws Problem 400 when it is neither
     */
    public static boolean of(String parameter, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Problem.invalid(parameter, "must be true or false", "必须是 true 或 false");
    }
}

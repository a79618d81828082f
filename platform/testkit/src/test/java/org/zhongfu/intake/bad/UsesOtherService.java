// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import org.zhongfu.matching.bad.Foreign;

/** Reaches into another service. */
public final class UsesOtherService {

    private final Foreign foreign = new Foreign();

    /** Uses it. */
    public Foreign foreign() {
        return foreign;
    }
}

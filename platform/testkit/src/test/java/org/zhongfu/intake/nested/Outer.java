// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.nested;

import org.zhongfu.intake.nested.inner.Inner;

/** Depends on a package inside its own, which depends on it. */
public final class Outer {

    public Class<?> inner() {
        return Inner.class;
    }
}
